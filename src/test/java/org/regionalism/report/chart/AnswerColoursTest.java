package org.regionalism.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regionalism.report.Chart;

class AnswerColoursTest {

  private static List<Chart.AnswerKey> keys(int... sides) {
    return IntStream.of(sides).mapToObj(side -> new Chart.AnswerKey("x", side)).toList();
  }

  @Test
  void givesFivePointsTheFiveColours() {
    assertThat(AnswerColours.of(Charts.AGREEMENT))
        .containsExactly(
            Palette.FAR, Palette.TOWARD_FAR, Palette.NEUTRAL, Palette.TOWARD_GOAL, Palette.GOAL);
  }

  @Test
  void mixesColoursForMorePoints() {
    List<String> colours = AnswerColours.of(keys(-1, -1, -1, 0, 0, 1, 1, 1));

    assertThat(colours).doesNotHaveDuplicates();
    assertThat(colours.get(1)).isEqualTo("#b28238");
    assertThat(colours.get(7)).isEqualTo(Palette.GOAL);
  }

  @Test
  void givesASingleAnswerOnASideItsStrongestColour() {
    assertThat(AnswerColours.of(keys(-1, 0, 1)))
        .containsExactly(Palette.FAR, Palette.NEUTRAL, Palette.GOAL);
  }
}
