package org.regionalism.response;

import java.util.OptionalDouble;

/**
 * A response as screens look at it: the items that the export asks, in the order of its columns.
 */
final class AnswerSheet {

  /** No point on the scale. */
  static final int NONE = -1;

  private final int[] points;
  private final Repeat repeat;
  private final OptionalDouble seconds;
  private int shown;
  private int answered;

  /**
   * Makes a sheet.
   *
   * @param places the items' places in the rubric, in the order of the columns
   * @param answers the answers' numbers in the order of the rubric
   * @param repeat whether an earlier response has all the same answers
   * @param seconds how long it took, where the export says so
   */
  AnswerSheet(int[] places, int[] answers, Repeat repeat, OptionalDouble seconds) {
    this.points = new int[places.length];
    this.repeat = repeat;
    this.seconds = seconds;
    this.shown = places.length;
    for (int i = 0; i < places.length; i++) {
      int answer = answers[places[i]];
      if (answer >= 0) {
        points[i] = answer;
        answered++;
      } else {
        points[i] = NONE;
        count(LedgerEntry.ofCode(answer));
      }
    }
  }

  private void count(LedgerEntry entry) {
    switch (entry) {
      case NOT_SHOWN -> shown--;
      case NOT_APPLICABLE, DONT_KNOW, REFUSED -> answered++;
      default -> {
        // Nothing was said.
      }
    }
  }

  /** How many items the export asks. */
  int items() {
    return points.length;
  }

  /** An answer's place on its scale, from 0, or {@link #NONE}. */
  int point(int item) {
    return points[item];
  }

  /** How many items the respondent was shown. */
  int shown() {
    return shown;
  }

  /** To how many something was said, also that it does not apply or is not known. */
  int answered() {
    return answered;
  }

  /** Whether an earlier response has all the same answers. */
  Repeat repeat() {
    return repeat;
  }

  /** How long it took, where the export says so. */
  OptionalDouble seconds() {
    return seconds;
  }
}
