package org.regionalism.tally;

import org.regionalism.response.Respondent;

/**
 * Scores one response at a time. A dimension is the weighted mean of its answered items, if enough
 * were answered; nothing is imputed. Composites come from positions read toward the goal.
 */
final class RespondentScorer {

  private final ScoringPlan plan;
  private final Counters counters;
  private final Worths worths;
  private final int[] raised;
  private final double[] oriented;
  private final long[] positions;

  RespondentScorer(ScoringPlan plan) {
    this.plan = plan;
    this.counters = plan.counters();
    this.worths = plan.worths();
    this.raised = new int[plan.items() + plan.dimensions().size()];
    this.oriented = new double[plan.dimensions().size()];
    this.positions = new long[plan.questions()];
  }

  /** Scores a response; what it came to is read with the accessors until the next one. */
  void score(Respondent respondent) {
    for (int i = 0; i < plan.items(); i++) {
      int point = respondent.point(i);
      raised[i] = point < 0 ? counters.noAnswer(i) : counters.answer(i, point);
    }
    score();
  }

  /** Scores a response of which the places of the answers were kept. */
  void score(PeopleOfWave people, int row) {
    people.unpack(row, raised);
    for (int i = 0; i < plan.items(); i++) {
      raised[i] = raised[i] == 0 ? counters.noAnswer(i) : counters.answer(i, raised[i] - 1);
    }
    score();
  }

  private void score() {
    for (int d = 0; d < oriented.length; d++) {
      scoreDimension(d, plan.dimensions().get(d));
    }
    for (int s = 0; s < plan.shifts().size(); s++) {
      put(plan.shiftQuestion(s), mean(plan.shifts().get(s), 2));
    }
    double whole = 0;
    int weights = 0;
    for (int d = 0; d < plan.domains().size(); d++) {
      int[] members = plan.domains().get(d);
      double position = mean(members, (members.length + 1) / 2);
      put(plan.domainQuestion(d), position);
      whole += plan.domainWeight(d) * position;
      weights += plan.domainWeight(d);
    }
    put(plan.overallQuestion(), whole / weights);
    for (int v = 0; v < plan.lensValues().size(); v++) {
      put(plan.lensQuestion(v), lens(plan.lensValues().get(v)));
    }
  }

  private void put(int question, double position) {
    positions[question] = Double.isNaN(position) ? Position.NONE : Position.of(position);
  }

  private void scoreDimension(int d, DimensionPlan dimension) {
    long answers = 0;
    for (int i = dimension.first(); i < dimension.first() + dimension.count(); i++) {
      answers += worths.term(raised[i]);
    }
    long sum = Worths.keyed(answers);
    long whole = Worths.weight(answers) * dimension.range();
    boolean scored = Worths.answered(answers) >= dimension.needed();
    double position = scored ? sum / (double) whole : Double.NaN;
    put(d, position);
    oriented[d] = scored && dimension.away() ? (whole - sum) / (double) whole : position;
    raised[plan.items() + d] = scored ? leaning(d, 8 * sum, whole) : counters.leanNeither(d);
  }

  private int leaning(int dimension, long eighths, long whole) {
    return eighths >= 5 * whole
        ? counters.leanAgree(dimension)
        : eighths <= 3 * whole ? counters.leanDisagree(dimension) : counters.leanNeither(dimension);
  }

  /** The mean of those that have a score; not a number where fewer than needed have one. */
  private double mean(int[] members, int needed) {
    double sum = 0;
    int count = 0;
    for (int member : members) {
      if (!Double.isNaN(oriented[member])) {
        sum += oriented[member];
        count++;
      }
    }
    return count < needed ? Double.NaN : sum / count;
  }

  private double lens(int[] items) {
    double sum = 0;
    long answers = 0;
    for (int item : items) {
      sum += worths.oriented(raised[item]);
      answers += worths.term(raised[item]);
    }
    int answered = Worths.answered(answers);
    return answered > 0 && 2 * answered >= items.length ? sum / Worths.weight(answers) : Double.NaN;
  }

  /** The counters that the response raises by one: of each item one, of each dimension one. */
  int[] raised() {
    return raised;
  }

  /** The position of each question, or {@link Position#NONE}. */
  long[] positions() {
    return positions;
  }

  /** The position of each question, as the sums over this response alone. */
  PositionSums sums() {
    PositionSums sums = new PositionSums(positions.length);
    for (int question = 0; question < positions.length; question++) {
      sums.set(question, positions[question]);
    }
    return sums;
  }
}
