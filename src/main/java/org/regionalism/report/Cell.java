package org.regionalism.report;

/** One cell of a table. */
public sealed interface Cell {

  /**
   * A text; a blank one is an empty cell.
   *
   * @param text the text
   */
  record Label(String text) implements Cell {}

  /**
   * A text that names the row.
   *
   * @param text the text
   */
  record RowHeading(String text) implements Cell {}

  /**
   * A number.
   *
   * @param value finite
   * @param format how it is written
   */
  record Amount(double value, Format format) implements Cell {}

  /**
   * An index on a heat scale.
   *
   * @param value 0 to 100
   * @param heat how near the goal it is, 0 (far) to 100 (near)
   */
  record Heat(double value, double heat) implements Cell {}

  /**
   * An interval, written as "low to high".
   *
   * @param low the lower end
   * @param high the upper end
   * @param format how both ends are written
   */
  record Range(double low, double high, Format format) implements Cell {}

  /**
   * Something that is not shown, in grey italics.
   *
   * @param text what stands in its place, for example "&lt;5"
   */
  record Withheld(String text) implements Cell {}

  /** How a number is written. */
  enum Format {
    /** A whole number. */
    COUNT,
    /** An index from 0 to 100, without decimals. */
    INDEX,
    /** A difference of indexes, with its sign, without decimals. */
    SIGNED_INDEX,
    /** A mean in scale units, with two decimals. */
    SCALE,
    /** A difference in scale units, with its sign and two decimals. */
    SIGNED_SCALE,
    /** A share from 0 to 1 as a percentage without decimals. */
    SHARE
  }
}
