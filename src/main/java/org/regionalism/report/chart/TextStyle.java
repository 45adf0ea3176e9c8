package org.regionalism.report.chart;

import java.util.List;

/** How a text looks, and how much room it takes. */
record TextStyle(double size, boolean bold, boolean italic, String fill) {

  static final TextStyle TITLE = new TextStyle(20, true, false, Palette.INK);
  static final TextStyle SUBTITLE = new TextStyle(13, false, false, Palette.SECONDARY);
  static final TextStyle BODY = new TextStyle(13.5, false, false, Palette.INK);
  static final TextStyle SMALL = new TextStyle(12, false, false, Palette.SECONDARY);

  TextStyle strong() {
    return new TextStyle(size, true, italic, fill);
  }

  TextStyle slanted() {
    return new TextStyle(size, bold, true, fill);
  }

  TextStyle in(String colour) {
    return new TextStyle(size, bold, italic, colour);
  }

  /** The room that a line of text takes at most. */
  double width(String text) {
    return width(hundredths(text));
  }

  /** The room that so many hundredths of the font size take. */
  double width(int hundredths) {
    return size * (hundredths / 100.0);
  }

  /** The same in hundredths of the font size, which add up. */
  int hundredths(String text) {
    return (bold ? GlyphWidths.BOLD : GlyphWidths.REGULAR).of(text);
  }

  /** The distance from one line to the next. */
  double lineHeight() {
    return 1.3 * size;
  }

  /** Where the base line is, below the middle of a line. */
  double drop() {
    return .36 * size;
  }

  /** Breaks a text into as few lines as it takes, none wider than this, of about one length. */
  List<String> wrap(String text, double width) {
    return LineBreaks.balanced(this, text, width);
  }
}
