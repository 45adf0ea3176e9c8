package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Combinations of a few figures, worked out by hand. */
class ExactSpaceTest {

  private static BigFraction of(int numerator, int denominator) {
    return BigFraction.of(numerator, denominator);
  }

  /** Weights of the first columns; 0 where there is none. */
  private static SortedMap<Integer, BigFraction> row(BigFraction... weights) {
    SortedMap<Integer, BigFraction> row = new TreeMap<>();
    for (int column = 0; column < weights.length; column++) {
      if (weights[column].signum() != 0) {
        row.put(column, weights[column]);
      }
    }
    return row;
  }

  private static SortedMap<Integer, BigFraction> whole(int... weights) {
    BigFraction[] fractions = new BigFraction[weights.length];
    for (int i = 0; i < weights.length; i++) {
      fractions[i] = BigFraction.of(weights[i]);
    }
    return row(fractions);
  }

  @Test
  void takesTheFiguresThatAreNeededAndNoOthers() {
    ExactSpace space =
        new ExactSpace(List.of(whole(1, 1, 0, 0), whole(0, 1, 0, 0), whole(0, 0, 1, 1)));

    assertThat(space.combination(whole(1, 0, 0, 0)))
        .contains(new TreeMap<>(Map.of(0, BigFraction.ONE, 1, BigFraction.ONE.negate())));
    assertThat(space.combination(whole(0, 0, 1, 1)))
        .contains(new TreeMap<>(Map.of(2, BigFraction.ONE)));
  }

  @Test
  void countsWithFractions() {
    ExactSpace space =
        new ExactSpace(
            List.of(
                row(of(1, 2), of(1, 3)), row(BigFraction.ZERO, of(1, 7)), row(of(3, 1), of(1, 1))));

    assertThat(space.combination(whole(0, 1)))
        .contains(new TreeMap<>(Map.of(1, BigFraction.of(7))));
    assertThat(
            new ExactSpace(List.of(row(of(1, 2), of(1, 3)), row(of(1, 4), of(1, 3))))
                .combination(whole(1, 0)))
        .contains(new TreeMap<>(Map.of(0, BigFraction.of(4), 1, BigFraction.of(-4))));
  }

  @Test
  void findsNothingThatDoesNotFollow() {
    ExactSpace space = new ExactSpace(List.of(whole(1, 1, 1), whole(0, 1, 1)));

    assertThat(space.combination(whole(0, 1, 0))).isEmpty();
    assertThat(space.combination(whole(1, 0, 0))).isPresent();
    assertThat(space.combination(whole(0, 0, 0, 1))).isEmpty();
    assertThat(space.combination(row(BigFraction.ZERO, of(1, 2), of(1, 2)))).isPresent();
  }

  @Test
  void takesEachOfTwoFiguresThatSayTheSameOnce() {
    ExactSpace space = new ExactSpace(List.of(whole(2, 2), whole(1, 1), whole(0, 1)));

    SortedMap<Integer, BigFraction> combination = space.combination(whole(1, 0)).orElseThrow();

    assertThat(combination).containsEntry(2, BigFraction.ONE.negate()).hasSize(2);
  }

  @Test
  void needsNothingForNothing() {
    assertThat(new ExactSpace(List.of(whole(1, 1))).combination(new TreeMap<>()))
        .contains(new TreeMap<>());
  }

  @Test
  void keepsDenominatorsAboveZero() {
    BigFraction odd = BigFraction.of(-1, 3).reciprocal();

    assertThat(ExactSpace.proper(odd)).isEqualTo(BigFraction.of(-3));
    assertThat(ExactSpace.proper(odd).getDenominator().signum()).isPositive();
    assertThat(ExactSpace.proper(of(2, 3))).isEqualTo(of(2, 3));
  }
}
