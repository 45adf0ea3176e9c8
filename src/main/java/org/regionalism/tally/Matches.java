package org.regionalism.tally;

/** People who answered in two waves, compared with themselves. */
public final class Matches {

  private final int questions;
  private final RespondentScorer earlier;
  private final RespondentScorer later;
  private final PositionSums one;

  /** Later less earlier, raised by 1, so that it is never below 0. */
  private final PositionSums raised;

  private final Matched from;
  private final Matched to;
  private long people;

  Matches(ScoringPlan plan) {
    questions = plan.questions();
    earlier = new RespondentScorer(plan);
    later = new RespondentScorer(plan);
    one = new PositionSums(questions);
    raised = new PositionSums(questions);
    from = new Matched(plan);
    to = new Matched(plan);
  }

  void add(PeopleOfWave before, int then, PeopleOfWave after, int now) {
    people++;
    earlier.score(before, then);
    later.score(after, now);
    for (int question = 0; question < questions; question++) {
      long was = earlier.positions()[question];
      long is = later.positions()[question];
      boolean both = was != Position.NONE && is != Position.NONE;
      one.set(question, both ? is - was + Position.ONE : Position.NONE);
    }
    raised.add(one);
    from.add(before.standing(then), before.isFlagged(then), one);
    to.add(after.standing(now), after.isFlagged(now), one);
  }

  /**
   * Returns how many people are in both waves.
   *
   * @return the number, scored or not
   */
  public long people() {
    return people;
  }

  /**
   * Returns how many have a position in a question both times.
   *
   * @param question the question's number in the plan
   * @return the number
   */
  public long count(int question) {
    return raised.count(question);
  }

  /**
   * Returns the mean of what they moved by.
   *
   * @param question the question's number in the plan
   * @return −1 to 1; only where there are some
   */
  public double mean(int question) {
    return raised.mean(question) - 1;
  }

  /**
   * Returns the sample variance of what they moved by.
   *
   * @param question the question's number in the plan
   * @return 0 or more; only where there are two or more
   */
  public double variance(int question) {
    return raised.variance(question);
  }

  /**
   * Returns where they stand in the earlier wave.
   *
   * @return the counts
   */
  public Matched from() {
    return from;
  }

  /**
   * Returns where they stand in the later wave.
   *
   * @return the counts
   */
  public Matched to() {
    return to;
  }

  /**
   * Returns of how many named organizations people are compared in a question, in each wave.
   *
   * @param question the question's number in the plan
   * @return the smaller of both numbers
   */
  public long organizations(int question) {
    return Math.min(from.organizations(question), to.organizations(question));
  }
}
