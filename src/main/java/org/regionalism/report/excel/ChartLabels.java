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

  /**
   * Labels that say what stands in cells; programs that do not know this show what stood there when
   * the workbook was written.
   *
   * @param labels where a series has its labels
   * @param cells where a series names the cells
   */
  record FromCells(Element labels, Element cells) {}

  /**
   * Labels that say what stands in cells.
   *
   * @param cells the cells
   * @param texts what they look like
   * @param style how the labels look
   * @param shown whether the point at a place has room for its label
   */
  static FromCells cells(Plotted cells, List<String> texts, Style style, IntPredicate shown) {
    List<Element> labels = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (shown.test(i)) {
        labels.add(fromCell(i, texts.get(i), style));
      }
    }
    Element range =
        Element.of(
            "c15:datalabelsRange",
            Element.text("c15:f", cells.formula()),
            Element.of("c15:dlblRangeCache", Plotted.points(texts)));
    return new FromCells(
        Element.of("c:dLbls", labels).and(style.elements()).and(ending(style, false)),
        extension(SERIES_URI, List.of(range)));
  }

  /** The name of the series beside each of its points. */
  static Element names(Style style) {
    return Element.of("c:dLbls", style.elements()).and(ending(style, true));
  }

  /**
   * The name of the series beside its one point.
   *
   * @param down how far it is moved down from its place, as a share of the chart's height
   */
  static Element name(Style style, double down) {
    Element moved =
        Element.of(
            "c:layout",
            Element.of("c:manualLayout", Element.val("c:x", 0), Element.val("c:y", down)));
    Element label =
        Element.of("c:dLbl", Element.val("c:idx", 0), moved)
            .and(style.elements())
            .and(ending(style, true));
    return Element.of("c:dLbls", label).and(style.elements()).and(ending(style, true));
  }

  /**
   * How labels look.
   *
   * @param side where they stand, as a chart names it
   * @param ground what is behind them
   */
  record Style(String side, Letter letter, Element ground) {

    /** Labels without a ground. */
    static Style of(String side, Letter letter) {
      return new Style(side, letter, ChartShape.invisible());
    }

    private List<Element> elements() {
      return List.of(ground, ChartText.labels(letter));
    }
  }

  private static Element fromCell(int index, String text, Style style) {
    Element field =
        Element.of(
                "a:fld",
                ChartText.properties("a:rPr", style.letter()),
                Element.of("a:pPr"),
                Element.text("a:t", text))
            .with("id", Ids.of(0, index + 1))
            .with("type", "CELLRANGE");
    List<Element> fromCells =
        List.of(Element.of("c15:dlblFieldTable"), Element.val("c15:showDataLabelsRange", 1));
    return Element.of(
            "c:dLbl",
            Element.val("c:idx", index),
            ChartText.label(ChartText.paragraph("ctr", List.of(field))),
            style.ground())
        .and(ending(style, false))
        .and(extension(LABEL_URI, fromCells));
  }

  private static List<Element> ending(Style style, boolean seriesName) {
    return List.of(
        Element.val("c:dLblPos", style.side()),
        Element.val("c:showLegendKey", 0),
        Element.val("c:showVal", 0),
        Element.val("c:showCatName", 0),
        Element.val("c:showSerName", seriesName ? 1 : 0),
        Element.val("c:showPercent", 0),
        Element.val("c:showBubbleSize", 0));
  }

  private static Element extension(String uri, List<Element> content) {
    return Element.of(
        "c:extLst", Element.of("c:ext", content).with("uri", uri).with("xmlns:c15", EXTENSION));
  }
}
