package org.regionalism.report.cohort;

import java.util.Optional;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Verdict;
import org.regionalism.report.Words;

/**
 * How far a consortium has moved in one part of the rubric.
 *
 * @param verdict what can be said, or empty where there is no test
 * @param difference later less earlier, in points of the index
 * @param interval the difference's interval
 */
public record Moved(Optional<Verdict> verdict, Figure difference, Interval interval) {

  static final Moved NONE =
      new Moved(
          Optional.empty(), Figure.missing(Reason.NO_ANSWERS), Interval.missing(Reason.NO_ANSWERS));

  /** What may be said of it, in words. */
  String label(Words words) {
    return verdict
        .map(said -> words.of("verdict." + said.id()))
        .orElseGet(() -> words.of(withoutVerdict()));
  }

  /** The same in a word or two, for a table with many of them. */
  String brief(Words words) {
    return words.of(
        "cohort." + verdict.map(said -> "verdict." + said.id()).orElse(withoutVerdict()));
  }

  private String withoutVerdict() {
    if (difference instanceof Figure.Missing missing) {
      return missing.reason() == Reason.OTHER_ITEMS ? "verdict.not-compared" : "finding.hidden";
    }
    return "verdict.cannot-tell";
  }
}
