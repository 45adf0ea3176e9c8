package org.regionalism.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionSumsTest {

  private static final int QUESTIONS = 3;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreeWithWholeNumbersOfAnyLength(long seed) {
    Random random = new Random(seed);
    PositionSums[] parts = {new PositionSums(QUESTIONS), new PositionSums(QUESTIONS)};
    long[] counts = new long[QUESTIONS];
    BigInteger[] sums = {BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO};
    BigInteger[] squares = sums.clone();
    for (int i = 0; i < 5_000; i++) {
      int question = random.nextInt(QUESTIONS);
      long position = position(random);
      parts[random.nextInt(2)].add(one(question, position));
      counts[question]++;
      sums[question] = sums[question].add(BigInteger.valueOf(position));
      squares[question] = squares[question].add(BigInteger.valueOf(position).pow(2));
    }

    parts[0].add(parts[1]);

    for (int q = 0; q < QUESTIONS; q++) {
      assertThat(parts[0].count(q)).isEqualTo(counts[q]);
      assertThat(parts[0].sum(q)).isEqualTo(sums[q]);
      assertThat(parts[0].squares(q)).isEqualTo(squares[q]);
    }
  }

  private static long position(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> 0;
      case 1 -> Position.ONE;
      case 2 -> Position.ONE - random.nextInt(3);
      default -> (long) (random.nextDouble() * Position.ONE);
    };
  }

  /** Few and many, against as many digits as it takes. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4_095, 4_096, 30_000})
  void haveTheMeanThatIsNearest(int count) {
    Random random = new Random(count);
    for (int round = 0; round < 20; round++) {
      PositionSums sums = new PositionSums(1);
      BigInteger sum = BigInteger.ZERO;
      for (int i = 0; i < count; i++) {
        long position = Position.ONE - 1 - random.nextInt(1_000_000);
        sums.add(one(0, position));
        sum = sum.add(BigInteger.valueOf(position));
      }

      assertThat(sums.mean(0))
          .isEqualTo(
              new BigDecimal(sum)
                  .divide(BigDecimal.valueOf(count), new MathContext(60))
                  .divide(BigDecimal.valueOf(Position.ONE), new MathContext(60))
                  .doubleValue());
    }
  }

  /** Few and many, against as many digits as it takes; and of what is left of more, too. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 40, 4_095, 4_096, 9_000})
  void haveTheVarianceThatIsNearest(int count) {
    Random random = new Random(count);
    for (int round = 0; round < 20; round++) {
      int spread = 1 << random.nextInt(30);
      long[] positions =
          LongStream.range(0, count).map(i -> Position.ONE - random.nextInt(spread)).toArray();
      PositionSums others = sums(LongStream.range(0, count).map(i -> Position.ONE - i).toArray());
      PositionSums all = PositionSums.total(List.of(sums(positions), others));

      assertThat(sums(positions).variance(0)).isEqualTo(variance(positions));
      assertThat(all.less(others).variance(0)).isEqualTo(variance(positions));
    }
  }

  /**
   * The largest there are, and four of whose squares the third word takes what the others carry.
   */
  @Test
  void haveAVarianceWithAllThatIsCarried() {
    assertVariance(0, 2 * Position.ONE);
    assertVariance((1L << 32) - 1, 1 << 16, (1 << 16) - 1, (1 << 16) - 1);
    assertVariance(Position.ONE, Position.ONE, Position.ONE);
  }

  private static void assertVariance(long... positions) {
    assertThat(sums(positions).variance(0)).isEqualTo(variance(positions));
  }

  private static PositionSums sums(long... positions) {
    PositionSums sums = new PositionSums(1);
    for (long position : positions) {
      sums.add(one(0, position));
    }
    return sums;
  }

  private static double variance(long... positions) {
    BigInteger n = BigInteger.valueOf(positions.length);
    BigInteger sum = BigInteger.ZERO;
    BigInteger squares = BigInteger.ZERO;
    for (long position : positions) {
      sum = sum.add(BigInteger.valueOf(position));
      squares = squares.add(BigInteger.valueOf(position).pow(2));
    }
    return new BigDecimal(n.multiply(squares).subtract(sum.pow(2)))
        .divide(new BigDecimal(n.multiply(n.subtract(BigInteger.ONE))), new MathContext(60))
        .divide(BigDecimal.valueOf(Position.ONE).pow(2), new MathContext(60))
        .doubleValue();
  }

  @Test
  void carryBeyond64Bits() {
    PositionSums sums = new PositionSums(1);
    PositionSums doubled = new PositionSums(1);
    sums.set(0, Position.ONE);
    BigInteger expected = BigInteger.valueOf(Position.ONE);
    for (int i = 0; i < 40; i++) {
      doubled.add(sums);
      sums.add(doubled);
      doubled = new PositionSums(1);
      expected = expected.shiftLeft(1);
    }

    assertThat(sums.count(0)).isEqualTo(1L << 40);
    assertThat(sums.sum(0)).isEqualTo(expected);
    assertThat(sums.squares(0)).isEqualTo(expected.shiftLeft(40));
    assertThat(sums.sum(0).bitLength()).isGreaterThan(64);
  }

  @Test
  void roundPositionsOnceHalfUp() {
    assertThat(Position.of(0)).isZero();
    assertThat(Position.of(1)).isEqualTo(1L << 40);
    assertThat(Position.of(.5)).isEqualTo(1L << 39);
    assertThat(Position.of(1 / 3.0)).isEqualTo(366_503_875_925L);
    assertThat(Position.of(2 / 3.0)).isEqualTo(733_007_751_851L);
    assertThat(Position.of(0x1p-41)).isEqualTo(1);
  }

  /** What one respondent with one scored question adds. */
  private static PositionSums one(int question, long position) {
    PositionSums sums = new PositionSums(QUESTIONS);
    sums.set(question, position);
    return sums;
  }

  @Test
  void areAddedUpOverSeveralOfAllQuestionsOrOfOne() {
    List<PositionSums> parts =
        List.of(one(0, 1), one(1, Position.ONE), one(1, 3), one(2, Position.NONE));

    PositionSums all = PositionSums.total(parts);
    PositionSums second = PositionSums.total(parts, 1);

    assertThat(all.questions()).isEqualTo(QUESTIONS);
    assertThat(List.of(all.count(0), all.count(1), all.count(2))).containsExactly(1L, 2L, 0L);
    assertThat(all.sum(1)).isEqualTo(BigInteger.valueOf(Position.ONE + 3));
    assertThat(second.questions()).isEqualTo(1);
    assertThat(second.count(0)).isEqualTo(2);
    assertThat(second.sum(0)).isEqualTo(all.sum(1));
    assertThat(second.squares(0)).isEqualTo(all.squares(1));
    assertThat(PositionSums.total(List.of(), 1).count(0)).isZero();
  }
}
