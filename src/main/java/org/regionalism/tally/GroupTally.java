package org.regionalism.tally;

/** The counts of one set of respondents. */
public final class GroupTally {

  private final Counters counters;
  private final int[] counts;
  private final PositionSums sums;
  private int respondents;

  GroupTally(ScoringPlan plan) {
    this.counters = plan.counters();
    this.counts = new int[counters.size()];
    this.sums = new PositionSums(plan.questions());
  }

  /** What is in a cell. */
  GroupTally(int respondents, char[] counts, ScoringPlan plan, long[] sums, int sumsAt) {
    this.counters = plan.counters();
    this.counts = new int[counts.length];
    for (int i = 0; i < counts.length; i++) {
      this.counts[i] = counts[i];
    }
    this.sums = PackedSums.unpacked(sums, sumsAt, plan.questions());
    this.respondents = respondents;
  }

  void add(RespondentScorer scored) {
    admit(1);
    for (int counter : scored.raised()) {
      counts[counter]++;
    }
    sums.add(scored.sums());
  }

  void add(GroupTally other) {
    admit(other.respondents);
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    sums.add(other.sums);
  }

  /** Nothing is counted more often than respondents are, so theirs is the one limit to hold. */
  private void admit(int more) {
    respondents = Math.addExact(respondents, more);
  }

  /**
   * Returns the sums of positions.
   *
   * @return the sums, by question
   */
  public PositionSums sums() {
    return sums;
  }

  /**
   * Returns how many respondents are in the set.
   *
   * @return the number, scored or not
   */
  public long respondents() {
    return respondents;
  }

  /**
   * Returns of how many respondents a question has a position.
   *
   * @param question the question's number in the plan
   * @return the number
   */
  public long scored(int question) {
    return sums.count(question);
  }

  /**
   * Returns the mean position of a question.
   *
   * @param question the question's number in the plan
   * @return 0 to 1; only where somebody was scored
   */
  public double meanPosition(int question) {
    return sums.mean(question);
  }

  /**
   * Returns the sample variance of a question's positions.
   *
   * @param question the question's number in the plan
   * @return 0 or more, exactly 0 where all are alike; only where two or more were scored
   */
  public double positionVariance(int question) {
    return sums.variance(question);
  }

  /**
   * Returns how many gave an answer.
   *
   * @param item the item's place in the rubric
   * @param point the answer's place on the scale, from 0
   * @return the number of answers as given
   */
  public long count(int item, int point) {
    return counts[counters.answer(item, point)];
  }

  /**
   * Returns how many lean toward agreeing with a dimension.
   *
   * @param dimension the dimension's place in the rubric
   * @return respondents whose score lies at .625 of the scale or above
   */
  public long leanAgree(int dimension) {
    return counts[counters.leanAgree(dimension)];
  }

  /**
   * Returns how many lean toward disagreeing with a dimension.
   *
   * @param dimension the dimension's place in the rubric
   * @return respondents whose score lies at .375 of the scale or below
   */
  public long leanDisagree(int dimension) {
    return counts[counters.leanDisagree(dimension)];
  }
}
