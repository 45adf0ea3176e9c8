package org.regionalism.report;

import java.util.List;
import java.util.OptionalDouble;

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
   * A text that names the row, and leads to a place beside the document.
   *
   * @param text the text
   * @param target a path seen from the document, with slashes between folders and, where it is a
   *     folder, at the end
   */
  record Link(String text, String target) implements Cell {}

  /**
   * What somebody wrote, letter by letter.
   *
   * @param text any text
   */
  record Quote(String text) implements Cell {}

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
   * @param limit what no end may look like that is not the same, or not a number where there is
   *     none
   */
  record Range(double low, double high, Format format, double limit) implements Cell {

    /**
     * Makes an interval; of a movement it is to be seen on which side of 0 it ends.
     *
     * @param low the lower end
     * @param high the upper end
     * @param format how both ends are written
     */
    public Range(double low, double high, Format format) {
      this(low, high, format, format == Format.SIGNED_INDEX ? 0 : Double.NaN);
    }
  }

  /**
   * Something that is not shown, in grey italics.
   *
   * @param text what stands in its place, for example "&lt;5"
   */
  record Withheld(String text) implements Cell {}

  /**
   * What people write themselves.
   *
   * @param text what stands there already, possibly nothing
   * @param choices what is offered, none where any text is meant
   */
  record Entry(String text, List<String> choices) implements Cell {
    /** Keeps its own copy. */
    public Entry {
      choices = List.copyOf(choices);
    }
  }

  /**
   * An index that people set themselves, 0 to 100.
   *
   * @param index what stands there already, or empty
   */
  record Goal(OptionalDouble index) implements Cell {}

  /**
   * A figure that follows from what people set in the same row.
   *
   * @param shown what it comes to now
   * @param formula how it follows
   */
  record Computed(Cell shown, Formula formula) implements Cell {}

  /**
   * Returns what stands in the cell, where nothing can be written and nothing follows.
   *
   * @return a text, a figure or what stands in its place
   */
  default Cell plain() {
    if (this instanceof Entry entry) {
      return new Label(entry.text());
    }
    if (this instanceof Link link) {
      return new RowHeading(link.text());
    }
    if (this instanceof Goal goal) {
      return goal.index().isPresent()
          ? new Amount(goal.index().getAsDouble(), Format.INDEX)
          : new Label("");
    }
    return this instanceof Computed computed ? computed.shown().plain() : this;
  }

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
