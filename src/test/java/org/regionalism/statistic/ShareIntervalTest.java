package org.regionalism.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.statistic.MeanInterval.Ends;

/**
 * Expected ends were found by searching for the shares that the score test just does not reject,
 * not by Wilson's closed form.
 */
class ShareIntervalTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  @ParameterizedTest
  @CsvSource({
    "5, 10, 0.236593090512564, 0.763406909487436",
    "0, 10, 0, 0.277532799862889",
    "10, 10, 0.722467200137111, 1",
    "8, 10, 0.490162471536642, 0.943317848545625",
    "1, 20, 0.008881448800795, 0.236131193446742",
    "1, 3, 0.061491944720396, 0.792340399197952",
    "27, 240, 0.078477382393049, 0.158731905561659",
    "0, 1, 0, 0.793450685622763",
  })
  void endsWhereTheScoreTestDoes(long yes, long count, double low, double high) {
    assertClose(ShareInterval.of(yes, count).orElseThrow(), low, high);
  }

  @Test
  void isMissingWhereNobodyAnswered() {
    assertThat(ShareInterval.of(0, 0)).isEmpty();
  }

  @Test
  void widensWithTheDesignEffect() {
    // p = 10/16; sum of squares 6.875; deff = 5/4 * 6.875 / 3.75 = 2.291667; t(4)
    Ends ends =
        ShareInterval.clustered(new long[] {3, 1, 4, 0, 2}, new long[] {4, 4, 4, 2, 2})
            .orElseThrow();

    assertClose(ends, 0.202633513871807, 0.916181954099466);
  }

  @Test
  void neverNarrowsBelowIndependentAnswers() {
    // Every organization answers alike: the effect would be 0 and counts as 1; t(2)
    Ends ends = ShareInterval.clustered(new long[] {2, 2, 2}, new long[] {4, 4, 4}).orElseThrow();

    assertClose(ends, 0.110537970698774, 0.889462029301226);
  }

  @Test
  void hasAnEffectOfOneWhereAllAgreeOrNobodyDoes() {
    assertClose(
        ShareInterval.clustered(new long[] {4, 2, 3}, new long[] {4, 2, 3}).orElseThrow(),
        0.327120223677403,
        1);
    assertClose(
        ShareInterval.clustered(new long[] {0, 0, 0}, new long[] {4, 2, 3}).orElseThrow(),
        0,
        0.672879776322597);
  }

  @Test
  void isMissingForFewerThanTwoOrganizations() {
    assertThat(ShareInterval.clustered(new long[] {3, 1}, new long[] {9, 2})).isPresent();
    assertThat(ShareInterval.clustered(new long[] {3}, new long[] {9})).isEmpty();
    assertThat(ShareInterval.clustered(new long[0], new long[0])).isEmpty();
  }

  private static void assertClose(Ends ends, double low, double high) {
    assertThat(ends.low()).isCloseTo(low, CLOSE);
    assertThat(ends.high()).isCloseTo(high, CLOSE);
  }
}
