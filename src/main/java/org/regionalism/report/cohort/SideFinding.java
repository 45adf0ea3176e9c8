package org.regionalism.report.cohort;

import java.util.List;
import org.regionalism.report.Crossing;
import org.regionalism.report.Finding;
import org.regionalism.report.Words;

/** On which side of the middle consortia stand, and where at least half of them share it. */
final class SideFinding {

  private static final List<String> KEYS =
      List.of(
          "cohort.shared.past",
          "cohort.shared.before",
          "cohort.shared.both",
          "cohort.shared.neither");

  private SideFinding() {}

  /** How many consortia are seen on a side. */
  static long count(CohortEdition edition, Part part, Crossing side) {
    return edition.cohort().compared().stream()
        .filter(member -> part.of(member).crossing() == side)
        .count();
  }

  /** Whether so many are at least half of all that are compared, and more than one. */
  static boolean isShared(CohortEdition edition, long consortia) {
    return consortia > 1 && 2 * consortia >= edition.cohort().compared().size();
  }

  /** The parts by what at least half of the consortia share. */
  static String title(CohortEdition edition, List<Part> parts) {
    Words words = edition.words();
    Finding finding = new Finding(words, KEYS.stream().map(words::of).toList());
    for (Part part : parts) {
      finding.add(words.of(key(edition, part)), part.name());
    }
    return finding.title();
  }

  private static String key(CohortEdition edition, Part part) {
    boolean past = isShared(edition, count(edition, part, Crossing.CROSSED));
    boolean before = isShared(edition, count(edition, part, Crossing.NOT_YET));
    return KEYS.get(past ? (before ? 2 : 0) : before ? 1 : 3);
  }
}
