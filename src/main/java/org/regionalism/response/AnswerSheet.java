package org.regionalism.response;

import java.util.OptionalDouble;

/**
 * A response as screens look at it: the items that the export asks, in the order of its columns.
 */
final class AnswerSheet {

  private final int[] places;
  private final int[] steps;
  private final int[] answers;
  private final Repeat repeat;
  private final OptionalDouble seconds;
  private int shown;
  private int answered;

  /**
   * Makes a sheet.
   *
   * @param places the items' places in the rubric, in the order of the columns; stays as it is
   * @param steps how many steps each item's scale has from its first point to its last, in the
   *     order of the columns; stay as they are
   * @param answers the answers' numbers in the order of the rubric; stay as they are
   * @param repeat whether an earlier response has all the same answers
   * @param seconds how long it took, where the export says so
   */
  AnswerSheet(int[] places, int[] steps, int[] answers, Repeat repeat, OptionalDouble seconds) {
    this.places = places;
    this.steps = steps;
    this.answers = answers;
    this.repeat = repeat;
    this.seconds = seconds;
    this.shown = places.length;
    for (int place : places) {
      if (answers[place] >= 0) {
        answered++;
      } else {
        count(LedgerEntry.ofCode(answers[place]));
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
    return places.length;
  }

  /** An answer's number on its scale, from 0; below 0 where there is none. */
  int point(int item) {
    return answers[places[item]];
  }

  /**
   * Whether an item has the same answer as one that is answered: as far up its scale, also where
   * the scales have different numbers of points. The last of five is the same as the last of four.
   */
  boolean isAlike(int item, int answered) {
    return point(item) * steps[answered] == point(answered) * steps[item];
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
