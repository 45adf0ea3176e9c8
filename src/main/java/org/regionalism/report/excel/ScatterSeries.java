package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A series of a scatter: points, a line through them, or names beside them.
 *
 * @param name the cell with its name
 * @param x from the left
 * @param y from below
 * @param line how the points are joined
 * @param marker what stands at each of them
 * @param labels what is written beside them
 * @param intervals the intervals of each of them
 * @param more what a program reads that knows the newer extensions
 */
record ScatterSeries(
    Plotted name,
    Plotted x,
    Plotted y,
    Element line,
    Element marker,
    Optional<Element> labels,
    List<Element> intervals,
    Optional<Element> more) {

  ScatterSeries {
    intervals = List.copyOf(intervals);
  }

  /** Points that are not seen. */
  static ScatterSeries of(Plotted name, Plotted x, Plotted y) {
    return new ScatterSeries(
        name,
        x,
        y,
        ChartShape.invisible(),
        Element.of("c:marker", Element.val("c:symbol", "none")),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  ScatterSeries joined(Element stroke) {
    return new ScatterSeries(name, x, y, stroke, marker, labels, intervals, more);
  }

  ScatterSeries marked(int size, String colour) {
    Element dot =
        Element.of(
            "c:marker",
            Element.val("c:symbol", "circle"),
            Element.val("c:size", size),
            ChartShape.shape(
                ChartShape.solid(colour), ChartShape.line(ChartShape.solid(Palette.WHITE), 1.5)));
    return new ScatterSeries(name, x, y, line, dot, labels, intervals, more);
  }

  ScatterSeries labelled(Element beside) {
    return new ScatterSeries(name, x, y, line, marker, Optional.of(beside), intervals, more);
  }

  /** Labels that say what stands in other cells. */
  ScatterSeries labelled(ChartLabels.FromCells beside) {
    return new ScatterSeries(
        name,
        x,
        y,
        line,
        marker,
        Optional.of(beside.labels()),
        intervals,
        Optional.of(beside.cells()));
  }

  ScatterSeries with(List<Element> errorBars) {
    return new ScatterSeries(name, x, y, line, marker, labels, errorBars, more);
  }

  /** Returns the chart with these series. */
  static Element chart(List<ScatterSeries> series) {
    List<Element> parts = new ArrayList<>();
    parts.add(Element.val("c:scatterStyle", "lineMarker"));
    parts.add(Element.val("c:varyColors", 0));
    for (int i = 0; i < series.size(); i++) {
      parts.add(series.get(i).element(i));
    }
    parts.add(Element.val("c:axId", ChartAxis.HORIZONTAL));
    parts.add(Element.val("c:axId", ChartAxis.VERTICAL));
    return Element.of("c:scatterChart", parts);
  }

  private Element element(int index) {
    List<Element> parts = new ArrayList<>();
    parts.add(Element.val("c:idx", index));
    parts.add(Element.val("c:order", index));
    parts.add(name.in("c:tx"));
    parts.add(line);
    parts.add(marker);
    labels.ifPresent(parts::add);
    parts.addAll(intervals);
    parts.add(x.in("c:xVal"));
    parts.add(y.in("c:yVal"));
    parts.add(Element.val("c:smooth", 0));
    more.ifPresent(parts::add);
    return Element.of("c:ser", parts);
  }
}
