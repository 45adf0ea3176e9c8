package org.regionalism.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Worked by hand, and with tables of Student's t. */
class DifferenceTest {

  private static final Offset<Double> EXACTLY = within(1e-12);

  @Test
  void testsPairs() {
    // differences 1, 2, 3: mean 2, standard error 1/√3, t = 3.4641 with 2 degrees of freedom
    Difference found = Difference.paired(Sample.of(1, 2, 3)).orElseThrow();

    double half = 4.302652729911275 / Math.sqrt(3);
    assertThat(found.difference()).isCloseTo(2, EXACTLY);
    assertThat(found.ends().low()).isCloseTo(2 - half, within(1e-9));
    assertThat(found.ends().high()).isCloseTo(2 + half, within(1e-9));
    // with 2 degrees of freedom p = 1 − t/√(2 + t²), t² = 12
    assertThat(found.p()).isCloseTo(1 - Math.sqrt(12 / 14.0), within(1e-12));
  }

  @Test
  void takesTheLaterLessTheEarlier() {
    Difference found = Difference.welch(Sample.of(1, 3), Sample.of(4, 6)).orElseThrow();

    assertThat(found.difference()).isCloseTo(3, EXACTLY);
    // equal variances and counts: 2 degrees of freedom, standard error √2
    assertThat(found.p()).isCloseTo(1 - 3 / Math.sqrt(2 * 2 + 9), within(1e-12));
  }

  @Test
  void allowsForVariancesThatDiffer() {
    Difference alike = Difference.welch(Sample.of(1, 2, 3), Sample.of(4, 5, 6)).orElseThrow();
    Difference unlike = Difference.welch(Sample.of(2, 2, 2), Sample.of(4, 5, 6)).orElseThrow();

    assertThat(unlike.ends().high() - unlike.ends().low())
        .isCloseTo(2 * 4.302652729911275 / Math.sqrt(3), within(1e-9));
    assertThat(alike.p()).isNotEqualTo(unlike.p());
  }

  @Test
  void testsNothingThatDoesNotVary() {
    assertThat(Difference.paired(Sample.of(2, 2, 2))).isEmpty();
    assertThat(Difference.paired(Sample.of(2))).isEmpty();
    assertThat(Difference.welch(Sample.of(1, 1), Sample.of(3, 3))).isEmpty();
    assertThat(Difference.welch(Sample.of(1), Sample.of(3, 4))).isEmpty();
    assertThat(Difference.welch(new Sample(9, 1, 1e-200), Sample.of(3, 3)))
        .as("a variance whose square is 0")
        .isEmpty();
    assertThat(Difference.welch(Sample.of(3, 4), Sample.of(1))).isEmpty();
  }

  @Test
  void adjustsSeveralTests() {
    // ranks 1 to 4: .01·4/1, .02·4/2, .03·4/3, .04·4/4, each at most the next
    assertThat(FalseDiscovery.adjust(.01, .02, .03, .04))
        .containsExactly(new double[] {.04, .04, .04, .04}, EXACTLY);
    assertThat(FalseDiscovery.adjust(.5, .001)).containsExactly(new double[] {.5, .002}, EXACTLY);
    assertThat(FalseDiscovery.adjust(.9, .8)).containsExactly(new double[] {.9, .9}, EXACTLY);
    assertThat(FalseDiscovery.adjust(.3)).containsExactly(.3);
    assertThat(FalseDiscovery.adjust()).isEmpty();
  }

  @Test
  void testsTwoPairs() {
    // differences 1 and 3: mean 2, standard error 1, t = 2 with 1 degree of freedom, as Cauchy's
    Difference found = Difference.paired(Sample.of(1, 3)).orElseThrow();

    assertThat(found.p()).isCloseTo(1 - 2 * Math.atan(2) / Math.PI, within(1e-12));
    assertThat(found.ends().high()).isCloseTo(2 + Math.tan(.475 * Math.PI), within(1e-9));
  }
}
