package org.regionalism.tally;

import org.regionalism.response.Answer;
import org.regionalism.response.Respondent;
import org.regionalism.tally.ScoringPlan.DimensionPlan;
import org.regionalism.tally.ScoringPlan.LensPlan;

/**
 * Scores one response at a time. A dimension is the weighted mean of its answered items, if enough
 * were answered; nothing is imputed. Composites come from positions read toward the goal.
 */
final class RespondentScorer {

  private final ScoringPlan plan;
  private final int[] points;
  private final long[] positions;
  private final double[] oriented;
  private final byte[] leanings;

  RespondentScorer(ScoringPlan plan) {
    this.plan = plan;
    this.points = new int[plan.items()];
    this.positions = new long[plan.questions()];
    this.oriented = new double[plan.dimensions().size()];
    this.leanings = new byte[plan.dimensions().size()];
  }

  /** Scores a response; what it came to is read with the accessors until the next one. */
  void score(Respondent respondent) {
    for (int i = 0; i < points.length; i++) {
      points[i] = respondent.answer(i) instanceof Answer.Scored scored ? scored.point() : -1;
    }
    for (int d = 0; d < oriented.length; d++) {
      scoreDimension(d, plan.dimensions().get(d));
    }
    for (int s = 0; s < plan.shifts().size(); s++) {
      int[] poles = plan.shifts().get(s);
      positions[plan.shiftQuestion(s)] = composite(poles, 2);
    }
    double whole = 0;
    int weights = 0;
    for (int d = 0; d < plan.domains().size(); d++) {
      int[] members = plan.domains().get(d);
      double position = mean(members, (members.length + 1) / 2);
      positions[plan.domainQuestion(d)] =
          Double.isNaN(position) ? Position.NONE : Position.of(position);
      whole += plan.domainWeight(d) * position;
      weights += plan.domainWeight(d);
    }
    positions[plan.overallQuestion()] =
        Double.isNaN(whole) ? Position.NONE : Position.of(whole / weights);
    for (int v = 0; v < plan.lensValues().size(); v++) {
      positions[plan.lensQuestion(v)] = lens(plan.lensValues().get(v));
    }
  }

  private void scoreDimension(int d, DimensionPlan dimension) {
    long sum = 0;
    long weights = 0;
    int answered = 0;
    for (int i = 0; i < dimension.count(); i++) {
      int point = points[dimension.first() + i];
      if (point >= 0) {
        sum += dimension.keyed()[i][point];
        weights += dimension.weights()[i];
        answered++;
      }
    }
    if (answered < dimension.needed()) {
      positions[d] = Position.NONE;
      oriented[d] = Double.NaN;
      leanings[d] = 0;
      return;
    }
    long whole = weights * dimension.range();
    double position = sum / (double) whole;
    positions[d] = Position.of(position);
    oriented[d] = dimension.away() ? (whole - sum) / (double) whole : position;
    leanings[d] = (byte) (8 * sum >= 5 * whole ? 1 : 8 * sum <= 3 * whole ? -1 : 0);
  }

  private long composite(int[] members, int needed) {
    double position = mean(members, needed);
    return Double.isNaN(position) ? Position.NONE : Position.of(position);
  }

  /** The mean of those that have a score; none where fewer than needed have one. */
  private double mean(int[] members, int needed) {
    double sum = 0;
    int count = 0;
    for (int member : members) {
      if (positions[member] != Position.NONE) {
        sum += oriented[member];
        count++;
      }
    }
    return count < needed ? Double.NaN : sum / count;
  }

  private long lens(LensPlan lens) {
    double sum = 0;
    int weights = 0;
    int answered = 0;
    for (int i = 0; i < lens.items().length; i++) {
      int point = points[lens.items()[i]];
      if (point >= 0) {
        sum += lens.oriented()[i][point];
        weights += lens.weights()[i];
        answered++;
      }
    }
    boolean enough = answered > 0 && 2 * answered >= lens.items().length;
    return enough ? Position.of(sum / weights) : Position.NONE;
  }

  /** The point of each item, or −1. */
  int[] points() {
    return points;
  }

  /** The position of each question, or {@link Position#NONE}. */
  long[] positions() {
    return positions;
  }

  /** By dimension: 1 at .625 of the scale or above, −1 at .375 or below, else 0. */
  byte[] leanings() {
    return leanings;
  }
}
