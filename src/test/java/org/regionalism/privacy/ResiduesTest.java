package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the library's whole numbers of any length. */
class ResiduesTest {

  private static final BigInteger PRIME = BigInteger.valueOf(Residues.PRIME);

  static LongStream numbers() {
    return LongStream.concat(
        LongStream.of(1, 2, Residues.PRIME - 1, Residues.PRIME - 2, 1L << 60),
        new Random(7).longs(200, 1, Residues.PRIME));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void countsModuloThePrime(long a) {
    BigInteger exact = BigInteger.valueOf(a);
    long b = Residues.PRIME - 1 - a / 3;

    assertThat(Residues.times(a, b))
        .isEqualTo(exact.multiply(BigInteger.valueOf(b)).mod(PRIME).longValue());
    assertThat(Residues.plus(a, b))
        .isEqualTo(exact.add(BigInteger.valueOf(b)).mod(PRIME).longValue());
    assertThat(Residues.plus(a, Residues.negative(a))).isZero();
    assertThat(Residues.times(a, Residues.inverse(a))).isEqualTo(1);
    assertThat(Residues.inverse(a)).isEqualTo(exact.modInverse(PRIME).longValue());
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void readsFractions(long a) {
    BigFraction fraction = BigFraction.of(-3, a % 1_000_000 + 1).divide(7);

    assertThat(Residues.times(Residues.of(fraction), 7 * (a % 1_000_000 + 1)))
        .isEqualTo(Residues.negative(3));
    assertThat(
            Residues.of(BigFraction.of(BigInteger.valueOf(a).multiply(PRIME).add(BigInteger.TEN))))
        .isEqualTo(10);
  }

  /** The first number that is no whole number of the machine's. */
  @Test
  void readsNumbersOfAnyLength() {
    assertThat(Residues.of(BigFraction.of(BigInteger.ONE.shiftLeft(63)))).isEqualTo(4);
    assertThat(Residues.of(BigFraction.of(BigInteger.ONE.shiftLeft(63).negate())))
        .isEqualTo(Residues.negative(4));
  }
}
