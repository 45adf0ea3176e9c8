package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A series of a bar chart.
 *
 * @param name the cell with its name
 * @param categories what each bar stands for
 * @param values how long each is
 * @param shape how they look
 * @param labels what is written in them
 * @param whiskers their intervals
 * @param more what a program reads that knows the newer extensions
 */
record BarSeries(
    Plotted name,
    Plotted categories,
    Plotted values,
    Element shape,
    Optional<Element> labels,
    Optional<Element> whiskers,
    Optional<Element> more) {

  static BarSeries of(Plotted name, Plotted categories, Plotted values, Element shape) {
    return new BarSeries(
        name, categories, values, shape, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Labels that say what stands in other cells. */
  BarSeries labelled(ChartLabels.FromCells inside) {
    return new BarSeries(
        name,
        categories,
        values,
        shape,
        Optional.of(inside.labels()),
        whiskers,
        Optional.of(inside.cells()));
  }

  /** Adds intervals. */
  BarSeries with(Element errorBars) {
    return new BarSeries(name, categories, values, shape, labels, Optional.of(errorBars), more);
  }

  /** Returns the chart in which the bars of all series lie over each other. */
  static Element overlaid(List<BarSeries> series, int gap) {
    return chart("clustered", series, gap);
  }

  /** Returns the chart in which each bar goes on from the one before it. */
  static Element stacked(List<BarSeries> series, int gap) {
    return chart("stacked", series, gap);
  }

  private static Element chart(String grouping, List<BarSeries> series, int gap) {
    List<Element> parts = new ArrayList<>();
    parts.add(Element.val("c:barDir", "bar"));
    parts.add(Element.val("c:grouping", grouping));
    parts.add(Element.val("c:varyColors", 0));
    for (int i = 0; i < series.size(); i++) {
      parts.add(series.get(i).element(i));
    }
    parts.add(Element.val("c:gapWidth", gap));
    parts.add(Element.val("c:overlap", 100));
    parts.add(Element.val("c:axId", ChartAxis.VERTICAL));
    parts.add(Element.val("c:axId", ChartAxis.HORIZONTAL));
    return Element.of("c:barChart", parts);
  }

  private Element element(int index) {
    List<Element> parts = new ArrayList<>();
    parts.add(Element.val("c:idx", index));
    parts.add(Element.val("c:order", index));
    parts.add(name.in("c:tx"));
    parts.add(shape);
    parts.add(Element.val("c:invertIfNegative", 0));
    labels.ifPresent(parts::add);
    whiskers.ifPresent(parts::add);
    parts.add(categories.in("c:cat"));
    parts.add(values.in("c:val"));
    more.ifPresent(parts::add);
    return Element.of("c:ser", parts);
  }
}
