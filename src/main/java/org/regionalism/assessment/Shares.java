package org.regionalism.assessment;

import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Keying;
import org.regionalism.tally.GroupTally;

/**
 * How many keyed answers agree and disagree.
 *
 * @param agreeing answers at or above the scale's cut
 * @param disagreeing answers at or below the scale's cut
 * @param answers all answers
 */
record Shares(long agreeing, long disagreeing, long answers) {

  static Shares of(Dimension dimension, int firstItem, GroupTally tally) {
    Shares shares = new Shares(0, 0, 0);
    for (int i = 0; i < dimension.items().size(); i++) {
      shares = shares.plus(of(dimension.items().get(i), dimension.scale(), firstItem + i, tally));
    }
    return shares;
  }

  static Shares of(Item item, AnswerScale scale, int place, GroupTally tally) {
    long agreeing = 0;
    long disagreeing = 0;
    long answers = 0;
    for (int p = 0; p < scale.points().size(); p++) {
      long count = tally.count(place, p);
      int keyed = keyed(item, scale, p);
      agreeing += keyed >= scale.agreeFrom() ? count : 0;
      disagreeing += keyed <= scale.disagreeTo() ? count : 0;
      answers += count;
    }
    return new Shares(agreeing, disagreeing, answers);
  }

  /** The keyed value of an answer: a, or min + max − a. */
  static int keyed(Item item, AnswerScale scale, int point) {
    int value = scale.points().get(point).value();
    return item.keying() == Keying.REVERSE ? scale.min() + scale.max() - value : value;
  }

  Shares plus(Shares other) {
    return new Shares(
        agreeing + other.agreeing, disagreeing + other.disagreeing, answers + other.answers);
  }

  Figure agree() {
    return share(agreeing);
  }

  Figure disagree() {
    return share(disagreeing);
  }

  private Figure share(long part) {
    return answers == 0 ? Figure.missing(Reason.NO_ANSWERS) : Figure.of(part / (double) answers);
  }
}
