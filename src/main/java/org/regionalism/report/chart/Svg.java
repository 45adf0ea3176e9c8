package org.regionalism.report.chart;

import java.util.List;
import org.regionalism.report.Chart;

/** An SVG picture that grows downwards: what is added first lies at the bottom. */
final class Svg {

  /** How wide every picture is. */
  static final double WIDTH = 960;

  /** The room left at each side. */
  static final double MARGIN = 24;

  private static final String FONTS = "Segoe UI, Helvetica, Arial, sans-serif";

  private final Chart chart;
  private final String id;
  private final StringBuilder body = new StringBuilder(4096);
  private boolean hatched;

  Svg(Chart chart) {
    this.chart = chart;
    // A prefix of our own, because pictures may come to stand in one page, and ids are names.
    id = "chart-" + chart.id().replaceAll("[^A-Za-z0-9_-]", "-");
  }

  void add(Shape shape) {
    body.append(shape.empty());
  }

  /** A text in one line; y is the base line. */
  void text(double x, double y, Anchor anchor, TextStyle style, String text) {
    if (text.isBlank()) {
      return;
    }
    Shape shape = Shape.text(x, y).set("font-size", style.size()).fill(style.fill());
    if (anchor != Anchor.START) {
      shape.set("text-anchor", anchor.word());
    }
    if (style.bold()) {
      shape.set("font-weight", "600");
    }
    if (style.italic()) {
      shape.set("font-style", "italic");
    }
    body.append(shape.around(text));
  }

  /** Lines below one another; top is where the first line's room begins. */
  void lines(double x, double top, Anchor anchor, TextStyle style, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      double middle = top + (i + .5) * style.lineHeight();
      text(x, middle + style.drop(), anchor, style, lines.get(i));
    }
  }

  /** Lines centred on a point, on a ground of paper so that nothing runs through them. */
  void label(double x, double middle, TextStyle style, List<String> lines) {
    double width = lines.stream().mapToDouble(style::width).max().orElse(0);
    if (width > 0) {
      double height = lines.size() * style.lineHeight();
      add(
          Shape.rect(x - width / 2 - 2, middle - height / 2, width + 4, height)
              .fill(Palette.PAPER));
      lines(x, middle - height / 2, Anchor.MIDDLE, style, lines);
    }
  }

  /** Marks where something would be that is not shown. */
  void hatch(double x, double y, double width, double height) {
    hatched = true;
    add(
        Shape.rect(x, y, width, height)
            .fill("url(#" + id + "-hatch)")
            .stroke(Palette.RULE, 1)
            .dashed()
            .rounded(2));
  }

  /** The chart's title and subtitle, in as many lines as they need; returns where they end. */
  double heading() {
    double width = WIDTH - 2 * MARGIN;
    List<String> title = TextStyle.TITLE.wrap(chart.title(), width);
    List<String> subtitle = TextStyle.SUBTITLE.wrap(chart.subtitle(), width);
    double top = 18;
    lines(MARGIN, top, Anchor.START, TextStyle.TITLE, title);
    top += title.size() * TextStyle.TITLE.lineHeight() + 3;
    lines(MARGIN, top, Anchor.START, TextStyle.SUBTITLE, subtitle);
    return top + subtitle.size() * TextStyle.SUBTITLE.lineHeight();
  }

  /** The whole file. */
  String finish(double height) {
    String size = Shape.number(WIDTH) + "\" height=\"" + Shape.number(Math.ceil(height));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + size
        + "\" viewBox=\"0 0 "
        + Shape.number(WIDTH)
        + " "
        + Shape.number(Math.ceil(height))
        + "\" font-family=\""
        + FONTS
        + "\" role=\"img\" aria-labelledby=\""
        + id
        + "-title "
        + id
        + "-desc\">\n"
        + described("title", chart.title())
        + described("desc", chart.description())
        + (hatched ? hatchPattern() : "")
        + Shape.rect(0, 0, WIDTH, Math.ceil(height)).fill(Palette.PAPER).empty()
        + body
        + "</svg>\n";
  }

  private String described(String element, String text) {
    return "<"
        + element
        + " id=\""
        + id
        + "-"
        + element
        + "\">"
        + XmlText.escape(text)
        + "</"
        + element
        + ">\n";
  }

  private String hatchPattern() {
    return "<defs>\n<pattern id=\""
        + id
        + "-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
        + " patternTransform=\"rotate(45)\">\n"
        + Shape.rect(0, 0, 6, 6).fill(Palette.PAPER).empty()
        + Shape.line(0, 0, 0, 6).stroke(Palette.RULE, 2).empty()
        + "</pattern>\n</defs>\n";
  }
}
