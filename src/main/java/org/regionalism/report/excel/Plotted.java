package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Cells below each other that a chart refers to, with what they hold.
 *
 * @param values as text; an empty one is an empty cell
 * @param format the number format of figures, blank for texts
 */
record Plotted(String sheet, int column, int row, List<String> values, String format) {

  Plotted {
    values = List.copyOf(values);
  }

  /** Returns some of the cells. */
  Plotted part(int from, int to) {
    return new Plotted(sheet, column, row + from, values.subList(from, to), format);
  }

  /** Returns the one cell at a place. */
  Plotted at(int index) {
    return part(index, index + 1);
  }

  /** Returns the formula that names the cells. */
  String formula() {
    return TableWriter.reference(
        sheet, new CellRangeAddress(row, row + values.size() - 1, column, column));
  }

  /**
   * Returns the reference with a copy of the values, as a chart holds both.
   *
   * @param name the element that holds it, such as a series' values
   */
  Element in(String name) {
    boolean text = format.isEmpty();
    List<Element> cache = new ArrayList<>();
    if (!text) {
      cache.add(Element.text("c:formatCode", format));
    }
    cache.addAll(points(values));
    return Element.of(
        name,
        Element.of(
            text ? "c:strRef" : "c:numRef",
            Element.text("c:f", formula()),
            Element.of(text ? "c:strCache" : "c:numCache", cache)));
  }

  /** Returns the number of some values and each that is not empty. */
  static List<Element> points(List<String> values) {
    List<Element> points = new ArrayList<>();
    points.add(Element.val("c:ptCount", values.size()));
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        Element value = Element.text("c:v", values.get(i));
        points.add(Element.of("c:pt", value).with("idx", i));
      }
    }
    return points;
  }
}
