package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.regionalism.report.Chart;

/**
 * Divides a chart of answers: one of many items can neither be read in a room nor printed, so every
 * group has a panel of its own, and a long group several.
 */
final class AnswerPanels {

  private static final int MOST_ITEMS = 13;

  private AnswerPanels() {}

  /** Returns the panels in the order of the chart; they share one scale, so that bars compare. */
  static List<AnswerBarsPlot> of(Chart.AnswerBars chart, Words words) {
    AnswerStack stack = AnswerStack.of(chart);
    Map<String, List<Chart.AnswerBar>> panels = divide(chart.bars());
    if (panels.size() <= 1) {
      return List.of(
          new AnswerBarsPlot(
              chart.title(), chart.subtitle(), chart.description(), chart.bars(), stack, words));
    }
    List<AnswerBarsPlot> plots = new ArrayList<>();
    panels.forEach(
        (title, bars) -> {
          String figures = figures(chart.keys(), bars);
          String description = plots.isEmpty() ? chart.description() + "\n" + figures : figures;
          plots.add(new AnswerBarsPlot(title, "", description, bars, stack, words));
        });
    return plots;
  }

  private static Map<String, List<Chart.AnswerBar>> divide(List<Chart.AnswerBar> all) {
    Map<String, List<Chart.AnswerBar>> groups = new LinkedHashMap<>();
    for (Chart.AnswerBar bar : all) {
      groups.computeIfAbsent(bar.group(), group -> new ArrayList<>()).add(bar);
    }
    Map<String, List<Chart.AnswerBar>> panels = new LinkedHashMap<>();
    groups.forEach(
        (group, bars) -> {
          int count = (bars.size() + MOST_ITEMS - 1) / MOST_ITEMS;
          for (int i = 0; i < count; i++) {
            String title = count == 1 ? group : group + " (" + (i + 1) + "/" + count + ")";
            int from = bars.size() * i / count;
            panels.put(title, bars.subList(from, bars.size() * (i + 1) / count));
          }
        });
    return panels;
  }

  private static String figures(List<Chart.AnswerKey> keys, List<Chart.AnswerBar> bars) {
    return bars.stream()
        .map(bar -> (bar.text() + " " + counts(keys, bar.counts())).strip())
        .collect(Collectors.joining("\n"));
  }

  private static String counts(List<Chart.AnswerKey> keys, List<Integer> counts) {
    return IntStream.range(0, counts.size())
        .mapToObj(key -> keys.get(key).label() + " " + counts.get(key))
        .collect(Collectors.joining(", "));
  }
}
