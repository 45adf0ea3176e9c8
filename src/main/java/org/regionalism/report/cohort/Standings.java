package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.regionalism.assessment.Nines;
import org.regionalism.report.Spoken;
import org.regionalism.report.Words;
import org.regionalism.statistic.Quartiles;

/**
 * The consortia in one part of the rubric: by name or, where that is asked for, the highest first.
 *
 * @param part the part
 * @param members in order
 */
record Standings(CohortEdition edition, Part part, List<CohortMember> members) {

  static Standings of(CohortEdition edition, Part part) {
    List<CohortMember> members = new ArrayList<>(edition.cohort().compared());
    if (edition.cohort().ranked()) {
      // The sort is stable, so that those that are level stay in the order of their names.
      members.sort(Comparator.comparing((CohortMember one) -> place(part.of(one))).reversed());
    }
    return new Standings(edition, part, List.copyOf(members));
  }

  /** Those whose figure is not shown come last. */
  private static double place(Position position) {
    return Nines.round(position.goal().number().orElse(-1));
  }

  Spread spread() {
    return Spread.of(positions());
  }

  Ranks ranks() {
    return new Ranks(positions());
  }

  private List<Position> positions() {
    return members.stream().map(part::of).toList();
  }

  /** What is found, in one line. */
  String title() {
    return edition.cohort().ranked() ? first() : middle();
  }

  private String middle() {
    Words words = edition.words();
    Spread spread = spread();
    String shown = edition.consortia(spread.shown());
    if (spread.quartiles().isPresent()) {
      Quartiles found = spread.quartiles().get();
      return words.of(
          "cohort.position.middle",
          part.title(),
          shown,
          Spoken.whole(found.low()),
          Spoken.whole(found.high()));
    }
    return spread.shown() == 0
        ? words.of("cohort.position.hidden", part.title())
        : words.of("cohort.position.few", part.title(), shown);
  }

  /** Who stands first, where the intervals can tell. */
  private String first() {
    Words words = edition.words();
    Ranks ranks = ranks();
    List<String> first =
        members.stream()
            .filter(one -> ranks.of(part.of(one)).filter(range -> range.best() == 1).isPresent())
            .map(CohortMember::name)
            .toList();
    if (ranks.ranked() < 2) {
      return words.of("cohort.rank.none", part.title());
    }
    return first.size() == 1
        ? words.of("cohort.rank.first", part.title(), first.get(0))
        : words.of("cohort.rank.open", part.title(), edition.consortia(first.size()));
  }
}
