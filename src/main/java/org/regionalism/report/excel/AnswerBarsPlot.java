package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.regionalism.report.Chart;

/**
 * The answers to some items as bars from a line in the middle, neutral ones apart at the right.
 *
 * @param title the name of the group of items, or the chart's title where there is but one group
 * @param subtitle the line below, or blank
 * @param description the figures in words
 * @param bars the items
 * @param stack how the answers are laid out
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
  private static final double BESIDE_TITLE = 12;
  private static final double LABEL_ROOM = 4;
  private static final int BELOW = 14;
  private static final String SHARE = "0%;0%";
  private static final String COUNT = "0";

  @Override
  public ChartPicture draw(PlottedFigures figures) {
    ChartHeading heading = new ChartHeading(title, subtitle, WIDTH);
    AnswerLegend legend = new AnswerLegend(stack, PLOT_WIDTH);
    // Beside a short title, else below it.
    boolean beside =
        subtitle.isBlank() && TextMeasure.width(title, Letter.CHART_TITLE) < PLOT_LEFT - BESIDE;
    double legendTop = beside ? BESIDE_TITLE : heading.height();
    int top = (int) Math.max(heading.height(), legendTop + legend.height());
    int plotHeight = bars.size() * ROW;
    TextBox legendBox = legend.box(PLOT_LEFT, legendTop);
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
        subtitle.isBlank() ? List.of(legendBox) : List.of(heading.box(), legendBox));
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
    if (!stack.side(0).isEmpty()) {
      PlottedFigures.Series space =
          figures.figures(
              words.space(),
              bars.stream().map(bar -> shown(bar).map(stack::space)).toList(),
              SHARE);
      series.add(BarSeries.of(space.name(), categories, space.values(), ChartShape.invisible()));
      stack.side(0).forEach(key -> series.add(answers(key, 1, categories, figures)));
    }
    return series;
  }

  private BarSeries answers(int key, int sign, Plotted categories, PlottedFigures figures) {
    String label = stack.keys().get(key).label();
    List<Optional<Double>> shares =
        bars.stream()
            .map(bar -> shown(bar).map(known -> sign * AnswerStack.share(known, List.of(key))))
            .toList();
    List<Optional<Double>> counts =
        bars.stream()
            .map(bar -> shown(bar).map(known -> (double) known.counts().get(key)))
            .toList();
    PlottedFigures.Series lengths = figures.figures(label, shares, SHARE);
    Plotted labels = figures.figures(label, counts, COUNT).values();
    String colour = stack.colour(key);
    Letter letter = Letter.LABEL.in(Palette.textOn(colour));
    double pixels = PLOT_WIDTH / (stack.left() + stack.end());
    return BarSeries.of(lengths.name(), categories, lengths.values(), ChartShape.segment(colour))
        .labelled(
            ChartLabels.cells(
                labels,
                labels.values(),
                ChartLabels.Style.of("ctr", letter),
                item ->
                    Math.abs(shares.get(item).orElse(0.0)) * pixels
                        > TextMeasure.width(labels.values().get(item), letter) + LABEL_ROOM));
  }

  private static Optional<Chart.AnswerBar> shown(Chart.AnswerBar bar) {
    return bar.counts().stream().anyMatch(count -> count > 0) ? Optional.of(bar) : Optional.empty();
  }
}
