package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;

/** Compares figures with what was worked out by hand. */
final class Figures {

  private static final Offset<Double> CLOSE = within(1e-9);

  private Figures() {}

  static void assertFigure(Figure figure, double value) {
    assertThat(figure.number()).isPresent();
    assertThat(figure.number().getAsDouble()).isCloseTo(value, CLOSE);
  }

  static void assertEnds(Interval interval, double low, double high) {
    assertThat(interval).isInstanceOf(Interval.Shown.class);
    assertThat(((Interval.Shown) interval).low()).isCloseTo(low, CLOSE);
    assertThat(((Interval.Shown) interval).high()).isCloseTo(high, CLOSE);
  }
}
