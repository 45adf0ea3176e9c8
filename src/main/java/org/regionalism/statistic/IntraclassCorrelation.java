package org.regionalism.statistic;

import java.util.List;
import java.util.Optional;

/**
 * How much people of one organization answer alike, from a one-way analysis of variance with
 * organizations as random effects of unequal size (Shrout and Fleiss 1979; Bliese 2000).
 *
 * @param single ICC(1): the share of the variance that lies between organizations; below 0 where
 *     people of one organization differ more than people of several
 * @param mean ICC(2): how reliably an organization's mean tells organizations apart; at most 1
 */
public record IntraclassCorrelation(double single, double mean) {

  /**
   * Computes both.
   *
   * @param organizations the answers of each organization, each with one respondent or more
   * @return the two, or empty for fewer than two organizations, where each has one respondent, or
   *     where no organization's mean differs from the others'
   */
  public static Optional<IntraclassCorrelation> of(List<Sample> organizations) {
    long all = organizations.stream().mapToLong(Sample::count).sum();
    int groups = organizations.size();
    if (groups < 2 || all == groups) {
      return Optional.empty();
    }
    double grand = organizations.stream().mapToDouble(one -> one.count() * one.mean()).sum() / all;
    double between = 0;
    double within = 0;
    double squares = 0;
    for (Sample one : organizations) {
      between += one.count() * (one.mean() - grand) * (one.mean() - grand);
      within += (one.count() - 1) * one.variance();
      squares += (double) one.count() * one.count();
    }
    double meanBetween = between / (groups - 1);
    double meanWithin = within / (all - groups);
    double size = (all - squares / all) / (groups - 1);
    return meanBetween <= 0
        ? Optional.empty()
        : Optional.of(
            new IntraclassCorrelation(
                (meanBetween - meanWithin) / (meanBetween + (size - 1) * meanWithin),
                (meanBetween - meanWithin) / meanBetween));
  }
}
