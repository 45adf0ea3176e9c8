package org.regionalism.report.cohort;

import java.util.List;
import org.regionalism.report.Crossing;
import org.regionalism.report.Words;

/** On which side of the middle consortia stand, and where at least half of them share it. */
final class SideFinding {

  private static final List<String> KEYS =
      List.of("cohort.shared.past", "cohort.shared.both", "cohort.shared.before");

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
    NamesByLabel finding = new NamesByLabel(words, KEYS.stream().map(words::of).toList());
    for (Part part : parts) {
      boolean past = isShared(edition, count(edition, part, Crossing.CROSSED));
      boolean before = isShared(edition, count(edition, part, Crossing.NOT_YET));
      if (past || before) {
        finding.add(words.of(KEYS.get(past ? (before ? 1 : 0) : 2)), part.title());
      }
    }
    String title = finding.title();
    return title.isEmpty() ? words.of("cohort.shared.none") : title;
  }
}
