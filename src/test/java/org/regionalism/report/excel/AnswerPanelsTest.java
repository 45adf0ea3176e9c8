package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.report.Chart;

class AnswerPanelsTest {

  @Test
  void keepsTheTitleOfAChartOfOneGroup() {
    List<AnswerBarsPlot> panels = panels(items("Trust", 3));
    assertThat(panels).extracting(AnswerBarsPlot::title).containsExactly("Finding");
    assertThat(panels.get(0).description()).isEqualTo("Figures");
  }

  @Test
  void dividesLongGroupsEvenly() {
    List<AnswerBarsPlot> panels = panels(items("Trust", 27));
    assertThat(panels)
        .extracting(AnswerBarsPlot::title)
        .containsExactly("Trust (1/3)", "Trust (2/3)", "Trust (3/3)");
    assertThat(panels).extracting(panel -> panel.bars().size()).containsExactly(9, 9, 9);
  }

  @Test
  void saysTheFiguresOfEveryPanelInWords() {
    List<Chart.AnswerBar> bars =
        List.of(
            new Chart.AnswerBar("A", "We meet.", List.of(1, 2, 3, 4, 5)),
            new Chart.AnswerBar("B", "We plan.", List.of()));
    assertThat(panels(bars))
        .extracting(AnswerBarsPlot::description)
        .containsExactly(
            "Figures\nWe meet. Strongly disagree 1, Disagree 2, Neither agree nor disagree 3,"
                + " Agree 4, Strongly agree 5",
            "We plan.");
  }

  @Test
  void drawsAllPanelsOnOneScale() {
    assertThat(panels(SampleItems.bars()))
        .extracting(AnswerBarsPlot::stack)
        .containsOnly(panels(SampleItems.bars()).get(0).stack());
  }

  private static List<Chart.AnswerBar> items(String group, int count) {
    Chart.AnswerBar bar = new Chart.AnswerBar(group, "We meet.", List.of(1, 2, 3, 4, 5));
    return Collections.nCopies(count, bar);
  }

  private static List<AnswerBarsPlot> panels(List<Chart.AnswerBar> bars) {
    Chart.AnswerBars chart =
        new Chart.AnswerBars("a", "Finding", "What", "Figures", SampleItems.KEYS, bars);
    return AnswerPanels.of(chart, Words.of("en"));
  }
}
