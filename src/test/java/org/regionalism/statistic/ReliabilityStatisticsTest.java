package org.regionalism.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Worked by hand. */
class ReliabilityStatisticsTest {

  private static final Offset<Double> EXACTLY = within(1e-12);

  /** Answers to each item, one row a respondent. */
  private static Covariances of(int[]... rows) {
    int items = rows[0].length;
    Covariances.Builder built = new Covariances.Builder(items);
    for (int i = 0; i < items; i++) {
      for (int j = i; j < items; j++) {
        long first = 0;
        long second = 0;
        long product = 0;
        for (int[] row : rows) {
          first += row[i];
          second += row[j];
          product += (long) row[i] * row[j];
        }
        built.put(i, j, rows.length, first, second, product);
      }
    }
    return built.build();
  }

  @Test
  void isOneWhereItemsMoveTogether() {
    Covariances items = of(new int[] {1, 1}, new int[] {2, 2}, new int[] {3, 3});

    assertThat(CronbachAlpha.of(items).orElseThrow()).isCloseTo(1, EXACTLY);
    assertThat(ItemRest.of(items, 0).orElseThrow()).isCloseTo(1, EXACTLY);
    assertThat(CronbachAlpha.interval(1, 20, 2)).isEmpty();
  }

  @Test
  void computesAlphaFromVariancesAndCovariances() {
    // variances 1 and 1, covariance .5: alpha = 2 · (1 − 2/3)
    Covariances items = of(new int[] {1, 2}, new int[] {2, 1}, new int[] {3, 3});

    assertThat(CronbachAlpha.of(items).orElseThrow()).isCloseTo(2 / 3.0, EXACTLY);
    assertThat(ItemRest.of(items, 1).orElseThrow()).isCloseTo(.5, EXACTLY);
    assertThat(items.fewestPairs()).isEqualTo(3);
    assertThat(items.fewestAnswers()).isEqualTo(3);
  }

  @Test
  void hasNoAlphaWhereItemsCancelOut() {
    Covariances items = of(new int[] {1, 3}, new int[] {2, 2}, new int[] {3, 1});

    assertThat(CronbachAlpha.of(items)).isEmpty();
    assertThat(ItemRest.of(items, 0).orElseThrow()).isCloseTo(-1, EXACTLY);
  }

  @Test
  void hasNoAlphaOfOneItem() {
    assertThat(CronbachAlpha.of(of(new int[] {1}, new int[] {2}))).isEmpty();
  }

  @Test
  void hasNoItemRestOfAnItemThatDoesNotVary() {
    Covariances items = of(new int[] {1, 2, 1}, new int[] {2, 2, 2}, new int[] {3, 2, 4});

    assertThat(ItemRest.of(items, 1)).isEmpty();
    assertThat(ItemRest.of(items, 0)).isPresent();
  }

  @Test
  void hasNoItemRestWhereTheOthersDoNotVary() {
    Covariances items = of(new int[] {1, 2, 3}, new int[] {2, 2, 3}, new int[] {4, 2, 3});

    assertThat(ItemRest.of(items, 0)).isEmpty();
  }

  @Test
  void makesTheIntervalOfAlphaNarrowerWithMorePeople() {
    MeanInterval.Ends few = CronbachAlpha.interval(.7, 12, 3).orElseThrow();
    MeanInterval.Ends many = CronbachAlpha.interval(.7, 400, 3).orElseThrow();

    assertThat(few.low()).isLessThan(many.low());
    assertThat(many.low()).isLessThan(.7);
    assertThat(many.high()).isBetween(.7, few.high());
  }

  @Test
  void agreesFullyWhereEverybodyAnswersAlike() {
    Covariances items = of(new int[] {4, 2}, new int[] {4, 2});

    assertThat(WithinGroupAgreement.of(items, 1, 2, 3, 4, 5)).hasValue(1);
  }

  @Test
  void agreesByTheRatioToChance() {
    // five points by chance: variance 2. Items vary by 1: q = .5, and J(1−q)/(J(1−q)+q) = 2/3
    Covariances items = of(new int[] {1, 1}, new int[] {2, 2}, new int[] {3, 3});

    assertThat(WithinGroupAgreement.of(items, 1, 2, 3, 4, 5).orElseThrow())
        .isCloseTo(2 / 3.0, EXACTLY);
  }

  @Test
  void doesNotAgreeWhereAnswersLieFurtherApartThanByChance() {
    Covariances items = of(new int[] {1, 5}, new int[] {5, 1});

    assertThat(WithinGroupAgreement.of(items, 1, 2, 3, 4, 5)).hasValue(0);
    assertThat(WithinGroupAgreement.of(new Covariances.Builder(0).build(), 1, 2)).isEmpty();
  }

  @Test
  void dividesVarianceBetweenOrganizationsAndPeople() {
    // means 1 and 3, two people each, variances .5: between 4 with 1 degree, within 1 with 2
    List<Sample> organizations = List.of(Sample.of(.5, 1.5), Sample.of(2.5, 3.5));
    IntraclassCorrelation found = IntraclassCorrelation.of(organizations).orElseThrow();

    assertThat(found.single()).isCloseTo((4 - .5) / (4 + .5), EXACTLY);
    assertThat(found.mean()).isCloseTo((4 - .5) / 4, EXACTLY);
  }

  @Test
  void goesBelowZeroWherePeopleOfOneOrganizationDifferMost() {
    List<Sample> organizations = List.of(Sample.of(0, 4), Sample.of(1, 4));

    assertThat(IntraclassCorrelation.of(organizations).orElseThrow().single()).isNegative();
  }

  @Test
  void hasNoCorrelationWithoutTwoPeopleOfOneOrganization() {
    assertThat(IntraclassCorrelation.of(List.of(Sample.of(1), Sample.of(2)))).isEmpty();
    assertThat(IntraclassCorrelation.of(List.of(Sample.of(1, 2)))).isEmpty();
    assertThat(IntraclassCorrelation.of(List.of())).isEqualTo(Optional.empty());
    assertThat(IntraclassCorrelation.of(List.of(Sample.of(1, 2), Sample.of(1, 2)))).isEmpty();
  }

  @Test
  void computesAlphaOfThreeItems() {
    // variances 1, 3 and 1; the sums 6, 8 and 13 vary by 13: alpha = 3/2 · (1 − 5/13)
    Covariances items = of(new int[] {1, 2, 3}, new int[] {2, 2, 4}, new int[] {3, 5, 5});

    assertThat(CronbachAlpha.of(items).orElseThrow()).isCloseTo(12 / 13.0, EXACTLY);
  }

  @Test
  void computesTheIntervalOfAlpha() {
    // with 11 and 22 degrees of freedom, 2.5 % of F lie below 0.312788701 and above 2.646852143
    MeanInterval.Ends ends = CronbachAlpha.interval(.7, 12, 3).orElseThrow();

    assertThat(ends.low()).isCloseTo(1 - .3 * 2.646852143, within(1e-9));
    assertThat(ends.high()).isCloseTo(1 - .3 * .312788701, within(1e-9));
  }

  @Test
  void weighsOrganizationsOfDifferentSizes() {
    // means 2, 4 and 6 of three, two and one, 10/3 of all: between 40/3 with 2 degrees, within 2
    // with 3, and (6 − 14/6)/2 = 11/6 people in each
    List<Sample> organizations = List.of(Sample.of(1, 2, 3), Sample.of(4, 4), Sample.of(6));
    IntraclassCorrelation found = IntraclassCorrelation.of(organizations).orElseThrow();

    assertThat(found.single()).isCloseTo(54 / 65.0, EXACTLY);
    assertThat(found.mean()).isCloseTo(.9, EXACTLY);
  }

  @Test
  void comparesAnItemWithTheSumOfTheOthers() {
    // 2, 2 and 5 with 4, 6 and 8: covariance 3, variances 3 and 4
    Covariances items = of(new int[] {1, 2, 3}, new int[] {2, 2, 4}, new int[] {3, 5, 5});

    assertThat(ItemRest.of(items, 1).orElseThrow()).isCloseTo(3 / Math.sqrt(12), EXACTLY);
  }
}
