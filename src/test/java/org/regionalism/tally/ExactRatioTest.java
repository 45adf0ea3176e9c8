package org.regionalism.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactRatioTest {

  private static final BigInteger TWO = BigInteger.TWO;

  @Test
  void nothingOfAnythingIsNothing() {
    assertThat(ExactRatio.of(BigInteger.ZERO, BigInteger.TEN)).isZero();
  }

  @Test
  void aQuotientThatADoubleHoldsIsExact() {
    assertThat(ExactRatio.of(BigInteger.valueOf(3), BigInteger.valueOf(8))).isEqualTo(.375);
    assertThat(ExactRatio.of(TWO.pow(120), TWO.pow(80))).isEqualTo(0x1p40);
  }

  /** 2⁵³ + 1 lies between two doubles; so does what is a little more, but nearer to the upper. */
  @Test
  void theNearestDoubleIsTaken() {
    BigInteger between = TWO.pow(53).add(BigInteger.ONE);
    BigInteger far = BigInteger.TEN.pow(40);
    assertThat(ExactRatio.of(between.multiply(far), far)).isEqualTo(0x1p53);
    assertThat(ExactRatio.of(between.multiply(far).add(BigInteger.ONE), far)).isEqualTo(0x1p53 + 2);
  }

  @Test
  void decimalsOfSixtyDigitsComeToTheSame() {
    Random random = new Random(1);
    MathContext sixty = new MathContext(60);
    for (int i = 0; i < 10_000; i++) {
      BigInteger dividend = new BigInteger(1 + random.nextInt(150), random);
      BigInteger divisor = new BigInteger(1 + random.nextInt(150), random).add(BigInteger.ONE);
      assertThat(ExactRatio.of(dividend, divisor))
          .isEqualTo(new BigDecimal(dividend).divide(new BigDecimal(divisor), sixty).doubleValue());
    }
  }

  /** Also where the quotient lies between two doubles, or all but does. */
  @Test
  void twoWordsComeToTheSame() {
    Random random = new Random(2);
    for (int i = 0; i < 100_000; i++) {
      long divisor = 1L + random.nextInt(1 << (1 + random.nextInt(24)));
      BigInteger dividend =
          random.nextBoolean()
              ? new BigInteger(random.nextInt(127), random)
              : new BigInteger(54, random)
                  .shiftLeft(random.nextInt(48))
                  .multiply(BigInteger.valueOf(divisor))
                  .add(BigInteger.valueOf(random.nextInt(3)));
      assertThat(
              ExactRatio.of(
                  dividend.shiftRight(Long.SIZE).longValue(), dividend.longValue(), divisor))
          .isEqualTo(ExactRatio.of(dividend, BigInteger.valueOf(divisor)));
    }
  }

  @Test
  void nothingInTwoWordsIsNothing() {
    assertThat(ExactRatio.of(0, 0, 7)).isZero();
  }
}
