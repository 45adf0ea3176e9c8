package org.regionalism.report.excel;

/**
 * How a cell looks.
 *
 * @param fill the background, six hexadecimal digits, or blank for none
 * @param format the number format, or blank for the general one
 * @param literal whether a program must take the text as it is, even if it looks like a formula
 */
record Look(
    Letter letter,
    Side side,
    int indent,
    boolean wrapped,
    Rule rule,
    String fill,
    String format,
    boolean literal) {

  /** Where the content stands in its cell. */
  enum Side {
    LEFT,
    CENTER,
    RIGHT
  }

  /** Which edge of the cell carries a line. */
  enum Rule {
    NONE,
    /** Thin, below: a row of a table. */
    ROW,
    /** The same where every cell holds a text, so that all begin at its top. */
    ROW_OF_TEXTS,
    /** Stronger, below: the head of a table. */
    HEAD,
    /** The same with room at its foot for the buttons of a filter. */
    FILTERED_HEAD,
    /** At the left: a remark. */
    MARGIN
  }

  /** Running text in a letter. */
  static Look text(Letter letter) {
    return new Look(letter, Side.LEFT, 0, true, Rule.NONE, "", "", false);
  }

  Look indented(int steps) {
    return new Look(letter, side, steps, wrapped, rule, fill, format, literal);
  }

  Look at(Side other) {
    return new Look(letter, other, indent, wrapped, rule, fill, format, literal);
  }

  Look with(Rule other) {
    return new Look(letter, side, indent, wrapped, other, fill, format, literal);
  }

  Look in(Letter other) {
    return new Look(other, side, indent, wrapped, rule, fill, format, literal);
  }

  Look on(String background) {
    return new Look(
        letter.in(Palette.textOn(background)),
        side,
        indent,
        wrapped,
        rule,
        background,
        format,
        literal);
  }

  Look formatted(String code) {
    return new Look(letter, side, indent, wrapped, rule, fill, code, literal);
  }

  Look wrapped(boolean lines) {
    return new Look(letter, side, indent, lines, rule, fill, format, literal);
  }

  Look asLiteral() {
    return new Look(letter, side, indent, wrapped, rule, fill, format, true);
  }
}
