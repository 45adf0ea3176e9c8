package org.regionalism.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;

/** The counts of one set of respondents. */
public final class GroupTally {

  private static final MathContext EXACT = new MathContext(60);
  private static final int DOUBLE = 53;
  private static final BigDecimal ONE = BigDecimal.valueOf(Position.ONE);

  private final Counters counters;
  private final int[] counts;
  private final ExactSums sums;
  private int respondents;
  private String firstOrganization = "";
  private boolean severalOrganizations;

  GroupTally(ScoringPlan plan) {
    this.counters = plan.counters();
    this.counts = new int[counters.size()];
    this.sums = new ExactSums(plan.questions());
  }

  void add(RespondentScorer scored, String organization) {
    join(organization);
    admit(1);
    for (int counter : scored.raised()) {
      counts[counter]++;
    }
    sums.add(scored.sums());
  }

  void add(GroupTally other) {
    if (other.respondents > 0) {
      join(other.firstOrganization);
      severalOrganizations |= other.severalOrganizations;
    }
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

  private void join(String organization) {
    if (respondents == 0) {
      firstOrganization = organization;
    }
    severalOrganizations = severalOrganizations || !firstOrganization.equals(organization);
  }

  /**
   * Returns the organization that all of the set name.
   *
   * @return its name, or empty where they name several or none
   */
  public Optional<String> organization() {
    return severalOrganizations || firstOrganization.isEmpty()
        ? Optional.empty()
        : Optional.of(firstOrganization);
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
    long count = sums.count(question);
    BigInteger sum = sums.sum(question);
    if (sum.bitLength() <= DOUBLE) {
      return sum.longValue() / (double) count / Position.ONE;
    }
    BigDecimal whole = BigDecimal.valueOf(count).multiply(ONE);
    return new BigDecimal(sum).divide(whole, EXACT).doubleValue();
  }

  /**
   * Returns the sample variance of a question's positions.
   *
   * @param question the question's number in the plan
   * @return 0 or more, exactly 0 where all are alike; only where two or more were scored
   */
  public double positionVariance(int question) {
    BigInteger n = BigInteger.valueOf(sums.count(question));
    BigInteger sum = sums.sum(question);
    BigInteger deviation = n.multiply(sums.squares(question)).subtract(sum.multiply(sum));
    BigDecimal whole =
        new BigDecimal(n.multiply(n.subtract(BigInteger.ONE))).multiply(ONE).multiply(ONE);
    return new BigDecimal(deviation).divide(whole, EXACT).doubleValue();
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
