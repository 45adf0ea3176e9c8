package org.regionalism.report.excel;

/**
 * How letters look in a cell or a chart; always in {@link #FACE}.
 *
 * @param points the size
 * @param underlined whether it leads somewhere
 * @param colour six hexadecimal digits
 */
record Letter(double points, boolean bold, boolean italic, boolean underlined, String colour) {

  /** A face that is on every desktop or has a stand-in of the same widths there. */
  static final String FACE = "Arial";

  static final Letter TITLE = new Letter(18, true, false, Palette.INK);
  static final Letter HEADING = new Letter(13, true, false, Palette.INK);
  static final Letter BODY = new Letter(10.5, false, false, Palette.INK);
  static final Letter STRONG = new Letter(10.5, true, false, Palette.INK);
  static final Letter QUIET = new Letter(10.5, false, false, Palette.SECONDARY);
  static final Letter LINK = new Letter(10.5, false, false, true, Palette.TEAL);
  static final Letter ABSENT = new Letter(10.5, false, true, Palette.SECONDARY);
  static final Letter SMALL = new Letter(9, false, false, Palette.SECONDARY);
  static final Letter LABEL = new Letter(9.5, false, false, Palette.INK);
  static final Letter PLOTTED = new Letter(8, false, false, Palette.SECONDARY);
  static final Letter CHART_TITLE = new Letter(14, true, false, Palette.INK);

  Letter(double points, boolean bold, boolean italic, String colour) {
    this(points, bold, italic, false, colour);
  }

  Letter in(String other) {
    return new Letter(points, bold, italic, underlined, other);
  }
}
