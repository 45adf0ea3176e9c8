package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;

/** Texts in charts. */
final class ChartText {

  private ChartText() {}

  /** One stretch of text in one letter. */
  static Element run(String text, Letter letter) {
    return Element.of("a:r", properties("a:rPr", letter), Element.text("a:t", text));
  }

  /** A line of runs. */
  static Element paragraph(String align, List<Element> runs) {
    return Element.of("a:p", Element.of("a:pPr").with("algn", align)).and(runs);
  }

  /** A line of one run, which its box breaks. */
  static Element line(String align, String text, Letter letter) {
    return paragraph(align, List.of(run(text, letter)));
  }

  /**
   * Lines of a text, broken where they would not fit.
   *
   * @param pixels the room for a line
   */
  static Element paragraph(String align, String text, Letter letter, double pixels) {
    List<Element> runs = new ArrayList<>();
    for (String line : TextMeasure.lines(text, letter, pixels)) {
      if (!runs.isEmpty()) {
        runs.add(Element.of("a:br", properties("a:rPr", letter)));
      }
      runs.add(run(line, letter));
    }
    return paragraph(align, runs);
  }

  /** A text of its own, as a title or a label holds it. */
  static Element rich(List<Element> paragraphs) {
    return Element.of(
        "c:tx",
        Element.of("c:rich", Element.of("a:bodyPr"), Element.of("a:lstStyle")).and(paragraphs));
  }

  /** The text of a label, in one line in every program. */
  static Element label(Element paragraph) {
    return Element.of(
        "c:tx", Element.of("c:rich", inOneLine(), Element.of("a:lstStyle"), paragraph));
  }

  private static Element inOneLine() {
    return Element.of("a:bodyPr").with("wrap", "none");
  }

  /** How labels look that come from elsewhere. */
  static Element labels(Letter letter) {
    return style(letter, inOneLine());
  }

  /** How texts look that come from elsewhere. */
  static Element style(Letter letter) {
    return style(letter, Element.of("a:bodyPr"));
  }

  private static Element style(Letter letter, Element body) {
    return Element.of(
        "c:txPr",
        body,
        Element.of("a:lstStyle"),
        Element.of(
            "a:p",
            Element.of("a:pPr", properties("a:defRPr", letter)),
            Element.of("a:endParaRPr").with("lang", "en-US")));
  }

  /** The title of an axis, beside it. */
  static Element axis(String title, boolean upwards) {
    Element level = Element.of("a:bodyPr");
    Element body = upwards ? level.with("rot", -5_400_000).with("vert", "horz") : level;
    Element rich =
        Element.of(
            "c:rich",
            body,
            Element.of("a:lstStyle"),
            paragraph("ctr", List.of(run(title, Letter.QUIET))));
    return Element.of("c:title", Element.of("c:tx", rich), Element.val("c:overlay", 0));
  }

  static Element properties(String name, Letter letter) {
    return Element.of(
            name,
            ChartShape.solid(letter.colour()),
            Element.of("a:latin").with("typeface", Letter.FACE),
            Element.of("a:cs").with("typeface", Letter.FACE))
        .with("sz", Math.round(letter.points() * 100))
        .with("b", letter.bold() ? 1 : 0)
        .with("i", letter.italic() ? 1 : 0);
  }
}
