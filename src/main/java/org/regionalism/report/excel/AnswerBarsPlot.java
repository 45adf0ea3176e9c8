package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regionalism.report.Chart;

/**
 * The answers to the items of one group as bars from a line in the middle. A chart of many groups
 * becomes a row of these: each can be read in a room and fits on a page.
 *
 * @param title the group's name, or the chart's title where there is but one group
 * @param description the figures in words
 * @param bars the items of the group
 * @param stack the same for all groups, so that bars compare across them
 */
record AnswerBarsPlot(
    String title,
    String subtitle,
    String description,
    List<Chart.AnswerBar> bars,
    AnswerStack stack,
    Words words)
    implements Plot {

  private static final int WIDTH = 1060;
  private static final int ROW = 40;
  private static final int GAP = 38;
  private static final double PLOT_LEFT = 400;
  private static final double PLOT_WIDTH = 640;
  private static final double BESIDE = 22;
  private static final double LEGEND = 24;
  private static final double LABEL_ROOM = 4;
  private static final int BELOW = 14;
  private static final String SHARE = "0%;0%";

  /** Returns a plot for every group, in the order of the chart. */
  static List<AnswerBarsPlot> panels(Chart.AnswerBars chart, Words words) {
    Map<String, List<Chart.AnswerBar>> groups = new LinkedHashMap<>();
    for (Chart.AnswerBar bar : chart.bars()) {
      groups.computeIfAbsent(bar.group(), group -> new ArrayList<>()).add(bar);
    }
    AnswerStack stack = AnswerStack.of(chart);
    if (groups.size() <= 1) {
      return List.of(
          new AnswerBarsPlot(
              chart.title(), chart.subtitle(), chart.description(), chart.bars(), stack, words));
    }
    List<AnswerBarsPlot> plots = new ArrayList<>();
    groups.forEach(
        (group, bars) -> {
          String figures = figures(chart.keys(), bars);
          String description = plots.isEmpty() ? chart.description() + "\n" + figures : figures;
          plots.add(new AnswerBarsPlot(group, "", description, bars, stack, words));
        });
    return plots;
  }

  @Override
  public ChartPicture draw(PlottedFigures figures) {
    ChartHeading heading = new ChartHeading(title, subtitle, WIDTH);
    int top = (int) (heading.height() + LEGEND);
    int plotHeight = bars.size() * ROW;
    ChartFrame.Area legendArea =
        new ChartFrame.Area(PLOT_LEFT, heading.height(), PLOT_WIDTH, LEGEND);
    TextBox legend = new TextBox(legendArea, "t", List.of(legend()));
    ChartAxis.Numbers numbers = ChartAxis.Numbers.hidden(-stack.left(), stack.end()).acrossFarEnd();
    return new ChartPicture(
        title,
        description,
        WIDTH,
        top + plotHeight + BELOW,
        List.of(
            BarSeries.stacked(series(figures), GAP),
            ChartAxis.names(Palette.INK, Letter.BODY),
            ChartAxis.numbers(ChartAxis.HORIZONTAL, ChartAxis.VERTICAL, numbers, true)),
        new ChartFrame.Area(PLOT_LEFT, top, PLOT_WIDTH, plotHeight),
        subtitle.isBlank() ? List.of(legend) : List.of(heading.box(), legend));
  }

  private List<BarSeries> series(PlottedFigures figures) {
    List<String> names =
        bars.stream()
            .map(bar -> TextMeasure.broken(bar.text(), Letter.BODY, PLOT_LEFT - BESIDE))
            .toList();
    Plotted categories = figures.texts(words.name(), names).values();
    List<BarSeries> series = new ArrayList<>();
    // A stack grows outwards: what is nearest to the middle comes first.
    List<Integer> outwards = new ArrayList<>(stack.side(-1));
    Collections.reverse(outwards);
    outwards.forEach(key -> series.add(answers(key, -1, categories, figures)));
    stack.side(1).forEach(key -> series.add(answers(key, 1, categories, figures)));
    List<Integer> neutral = stack.side(0);
    if (!neutral.isEmpty()) {
      PlottedFigures.Series space =
          figures.figures(
              words.space(),
              bars.stream().map(bar -> shown(bar).map(stack::space)).toList(),
              SHARE);
      series.add(BarSeries.of(space.name(), categories, space.values(), ChartShape.invisible()));
      neutral.forEach(key -> series.add(answers(key, 1, categories, figures)));
    }
    return series;
  }

  private BarSeries answers(int key, int sign, Plotted categories, PlottedFigures figures) {
    String label = stack.keys().get(key).label();
    List<Optional<Double>> shares =
        bars.stream()
            .map(bar -> shown(bar).map(known -> sign * AnswerStack.share(known, List.of(key))))
            .toList();
    PlottedFigures.Series bar = figures.figures(label, shares, SHARE);
    Plotted counts =
        figures
            .figures(
                label,
                bars.stream()
                    .map(item -> shown(item).map(known -> (double) known.counts().get(key)))
                    .toList(),
                "0")
            .values();
    String colour = stack.colour(key);
    Letter letter = Letter.LABEL.in(Palette.textOn(colour));
    double pixels = PLOT_WIDTH / (stack.left() + stack.end());
    return BarSeries.of(bar.name(), categories, bar.values(), ChartShape.segment(colour))
        .labelled(
            ChartLabels.cells(
                counts,
                "ctr",
                letter,
                i ->
                    Math.abs(shares.get(i).orElse(0.0)) * pixels
                        > TextMeasure.width(counts.values().get(i), letter) + LABEL_ROOM));
  }

  /** Disagreeing, agreeing, then neutral: the order in which the bars stand. */
  private Element legend() {
    List<Integer> order = new ArrayList<>(stack.side(-1));
    order.addAll(stack.side(1));
    order.addAll(stack.side(0));
    List<Element> runs = new ArrayList<>();
    for (int key : order) {
      runs.add(ChartText.run("■ ", Letter.SMALL.in(stack.colour(key))));
      runs.add(ChartText.run(stack.keys().get(key).label() + "      ", Letter.SMALL));
    }
    return ChartText.paragraph("l", runs);
  }

  private static Optional<Chart.AnswerBar> shown(Chart.AnswerBar bar) {
    return bar.counts().stream().anyMatch(count -> count > 0) ? Optional.of(bar) : Optional.empty();
  }

  private static String figures(List<Chart.AnswerKey> keys, List<Chart.AnswerBar> bars) {
    return bars.stream()
        .map(bar -> bar.text() + " " + counts(keys, bar.counts()))
        .collect(Collectors.joining("\n"));
  }

  private static String counts(List<Chart.AnswerKey> keys, List<Integer> counts) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      parts.add(keys.get(i).label() + " " + counts.get(i));
    }
    return String.join(", ", parts);
  }
}
