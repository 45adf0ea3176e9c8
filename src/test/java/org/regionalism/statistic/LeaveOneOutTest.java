package org.regionalism.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaveOneOutTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 100})
  void comesToWhatTheOthersAloneComeTo(int size) {
    double[] values = new Random(size).doubles(size).toArray();

    List<Sample> left = LeaveOneOut.of(values);

    assertThat(left).hasSize(size);
    for (int i = 0; i < size; i++) {
      int out = i;
      Sample alone =
          Sample.of(
              IntStream.range(0, size).filter(j -> j != out).mapToDouble(j -> values[j]).toArray());
      assertThat(left.get(i).count()).isEqualTo(size - 1);
      assertThat(left.get(i).mean()).isCloseTo(alone.mean(), within(1e-14));
      assertThat(left.get(i).variance()).isCloseTo(alone.variance(), within(1e-14));
    }
  }

  @Test
  void findsNoVarianceAmongThoseThatAreAlike() {
    double third = 1 / 3.0;
    List<Sample> left = LeaveOneOut.of(third, third, third, 1, third, third, third);
    assertThat(left.get(3)).isEqualTo(new Sample(6, third, 0));
    assertThat(left.get(0).variance()).isGreaterThan(0);
  }

  @Test
  void leavesNothingOfOneAndOfNone() {
    assertThat(LeaveOneOut.of(4)).containsExactly(new Sample(0, 0, 0));
    assertThat(LeaveOneOut.of()).isEmpty();
  }
}
