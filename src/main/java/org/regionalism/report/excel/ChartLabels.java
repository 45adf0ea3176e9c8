package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Labels beside the points of a chart. */
final class ChartLabels {

  private static final String EXTENSION = "http://schemas.microsoft.com/office/drawing/2012/chart";
  private static final String LABEL_URI = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
  private static final String SERIES_URI = "{02D57815-91ED-43cb-92C2-25804820EDAC}";

  private ChartLabels() {}

  /** What a label says. */
  enum Content {
    NOTHING,
    VALUE,
    SERIES
  }

  /**
   * Labels that say what stands in cells.
   *
   * @param labels where a series has its labels
   * @param cells where a series names the cells
   */
  record FromCells(Element labels, Element cells) {}

  /** The same kind of label at every point, on a side that a chart knows. */
  static Element all(Content content, String side, Letter letter, String format) {
    return Element.of("c:dLbls", format(format), ChartShape.invisible(), ChartText.style(letter))
        .and(ending(side, content));
  }

  /** The name of the series beside its one point, moved away by shares of the chart. */
  static Element name(String side, double right, double down, Letter letter) {
    Element moved =
        Element.of(
            "c:layout",
            Element.of("c:manualLayout", Element.val("c:x", right), Element.val("c:y", down)));
    Element label =
        Element.of(
                "c:dLbl",
                Element.val("c:idx", 0),
                moved,
                format("0"),
                ChartShape.invisible(),
                ChartText.style(letter))
            .and(ending(side, Content.SERIES));
    return Element.of("c:dLbls", label).and(ending(side, Content.SERIES));
  }

  /**
   * Labels that say what stands in cells.
   *
   * @param shown whether the point at a place has room for its label
   */
  static FromCells cells(Plotted cells, String side, Letter letter, IntPredicate shown) {
    List<Element> labels = new ArrayList<>();
    for (int i = 0; i < cells.values().size(); i++) {
      if (shown.test(i)) {
        labels.add(fromCell(i, cells.values().get(i), side, letter));
      }
    }
    Element range =
        Element.of(
            "c15:datalabelsRange",
            Element.text("c15:f", cells.formula()),
            Element.of("c15:dlblRangeCache", cells.points()));
    return new FromCells(
        Element.of("c:dLbls", labels)
            .and(ChartShape.invisible(), ChartText.style(letter))
            .and(ending(side, Content.NOTHING)),
        extension(SERIES_URI, List.of(range)));
  }

  private static Element fromCell(int index, String text, String side, Letter letter) {
    Element field =
        Element.of(
                "a:fld",
                ChartText.properties("a:rPr", letter),
                Element.of("a:pPr"),
                Element.text("a:t", text))
            .with("id", "{00000000-0000-4000-8000-%012X}".formatted(index + 1))
            .with("type", "CELLRANGE");
    return Element.of(
            "c:dLbl",
            Element.val("c:idx", index),
            ChartText.rich(List.of(ChartText.paragraph("ctr", List.of(field)))))
        .and(ending(side, Content.NOTHING))
        .and(
            extension(
                LABEL_URI,
                List.of(
                    Element.of("c15:dlblFieldTable"), Element.val("c15:showDataLabelsRange", 1))));
  }

  private static Element format(String code) {
    return Element.of("c:numFmt").with("formatCode", code).with("sourceLinked", 0);
  }

  private static List<Element> ending(String side, Content content) {
    return List.of(
        Element.val("c:dLblPos", side),
        Element.val("c:showLegendKey", 0),
        Element.val("c:showVal", content == Content.VALUE ? 1 : 0),
        Element.val("c:showCatName", 0),
        Element.val("c:showSerName", content == Content.SERIES ? 1 : 0),
        Element.val("c:showPercent", 0),
        Element.val("c:showBubbleSize", 0));
  }

  private static Element extension(String uri, List<Element> content) {
    return Element.of(
        "c:extLst", Element.of("c:ext", content).with("uri", uri).with("xmlns:c15", EXTENSION));
  }
}
