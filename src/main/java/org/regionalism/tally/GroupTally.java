package org.regionalism.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/** The counts of one set of respondents. */
public final class GroupTally {

  private static final MathContext EXACT = new MathContext(60);
  private static final BigDecimal ONE = BigDecimal.valueOf(Position.ONE);

  private final ExactSums sums;
  private final long[][] counts;
  private final long[] leanAgree;
  private final long[] leanDisagree;
  private long respondents;
  private String firstOrganization = "";
  private boolean severalOrganizations;

  GroupTally(ScoringPlan plan) {
    this.sums = new ExactSums(plan.questions());
    this.counts = new long[plan.items()][];
    int place = 0;
    for (Dimension dimension : plan.rubric().dimensions()) {
      for (Item ignored : dimension.items()) {
        counts[place++] = new long[dimension.scale().points().size()];
      }
    }
    this.leanAgree = new long[plan.dimensions().size()];
    this.leanDisagree = new long[plan.dimensions().size()];
  }

  void add(RespondentScorer scored, String organization) {
    join(organization);
    respondents++;
    int[] points = scored.points();
    for (int i = 0; i < points.length; i++) {
      if (points[i] >= 0) {
        counts[i][points[i]]++;
      }
    }
    long[] positions = scored.positions();
    for (int q = 0; q < positions.length; q++) {
      if (positions[q] != Position.NONE) {
        sums.add(q, positions[q]);
      }
    }
    byte[] leanings = scored.leanings();
    for (int d = 0; d < leanings.length; d++) {
      leanAgree[d] += leanings[d] > 0 ? 1 : 0;
      leanDisagree[d] += leanings[d] < 0 ? 1 : 0;
    }
  }

  void add(GroupTally other) {
    if (other.respondents > 0) {
      join(other.firstOrganization);
      severalOrganizations |= other.severalOrganizations;
    }
    respondents += other.respondents;
    sums.add(other.sums);
    for (int i = 0; i < counts.length; i++) {
      for (int p = 0; p < counts[i].length; p++) {
        counts[i][p] += other.counts[i][p];
      }
    }
    for (int d = 0; d < leanAgree.length; d++) {
      leanAgree[d] += other.leanAgree[d];
      leanDisagree[d] += other.leanDisagree[d];
    }
  }

  private void join(String organization) {
    if (respondents == 0) {
      firstOrganization = organization;
    }
    severalOrganizations |= !firstOrganization.equals(organization);
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
    BigDecimal count = BigDecimal.valueOf(sums.count(question));
    return new BigDecimal(sums.sum(question)).divide(count.multiply(ONE), EXACT).doubleValue();
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
    return counts[item][point];
  }

  /**
   * Returns how many lean toward agreeing with a dimension.
   *
   * @param dimension the dimension's place in the rubric
   * @return respondents whose score lies at .625 of the scale or above
   */
  public long leanAgree(int dimension) {
    return leanAgree[dimension];
  }

  /**
   * Returns how many lean toward disagreeing with a dimension.
   *
   * @param dimension the dimension's place in the rubric
   * @return respondents whose score lies at .375 of the scale or below
   */
  public long leanDisagree(int dimension) {
    return leanDisagree[dimension];
  }
}
