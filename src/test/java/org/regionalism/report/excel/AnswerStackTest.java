package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.report.Chart;

class AnswerStackTest {

  private static final Chart.AnswerBars CHART =
      new Chart.AnswerBars(
          "a",
          "Title",
          "",
          "Figures",
          SampleItems.KEYS,
          List.of(
              new Chart.AnswerBar("g", "One", List.of(1, 3, 2, 4, 0)),
              new Chart.AnswerBar("g", "Two", List.of(0, 0, 0, 4, 4)),
              new Chart.AnswerBar("g", "Three", List.of())));

  private final AnswerStack stack = AnswerStack.of(CHART);

  @Test
  void sharesAreOfAllAnswersToTheItem() {
    assertThat(AnswerStack.share(CHART.bars().get(0), List.of(0, 1))).isEqualTo(0.4);
    assertThat(AnswerStack.share(CHART.bars().get(2), List.of(0, 1))).isZero();
  }

  @Test
  void startsNeutralAnswersPastTheLongestAgreeingBar() {
    assertThat(stack.start()).isGreaterThan(1);
    for (Chart.AnswerBar bar : CHART.bars().subList(0, 2)) {
      double agreeing = AnswerStack.share(bar, stack.side(1));
      assertThat(agreeing + stack.space(bar)).isCloseTo(stack.start(), within(1e-12));
    }
  }

  @Test
  void leavesNoRoomForNeutralAnswersThatAreNone() {
    Chart.AnswerBars none =
        new Chart.AnswerBars("a", "", "", "", CHART.keys(), CHART.bars().subList(1, 2));
    assertThat(AnswerStack.of(none).start()).isEqualTo(1);
  }

  @Test
  void paintsStrongAnswersDarker() {
    assertThat(List.of(0, 1, 2, 3, 4))
        .extracting(stack::colour)
        .containsExactly("8C510A", "D8B365", "D9D9D9", "5AB4AC", "01665E");
  }

  @Test
  void paintsLongerScalesInSteps() {
    List<Chart.AnswerKey> seven =
        List.of(-1, -1, -1, 0, 1, 1, 1).stream()
            .map(side -> new Chart.AnswerKey("label", side))
            .toList();
    AnswerStack longer = new AnswerStack(seven, 1, 1, 1);
    assertThat(List.of(0, 1, 2, 3, 4, 5, 6)).extracting(longer::colour).doesNotHaveDuplicates();
    assertThat(longer.colour(1)).isEqualTo("B28238");
  }
}
