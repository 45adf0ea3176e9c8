package org.regionalism.report;

import java.util.List;
import java.util.Optional;

/** A part of a section. */
public sealed interface Block {

  /**
   * A heading within a section.
   *
   * @param text the heading
   */
  record Heading(String text) implements Block {}

  /**
   * Running text.
   *
   * @param text one paragraph
   */
  record Paragraph(String text) implements Block {}

  /**
   * A remark that explains or limits what is shown, set back from the text.
   *
   * @param text one paragraph
   */
  record Note(String text) implements Block {}

  /**
   * A list.
   *
   * @param lines its entries
   */
  record Bullets(List<String> lines) implements Block {
    /** Keeps its own copy. */
    public Bullets {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A table.
   *
   * @param id unique in the document, lower case letters, digits and dashes
   * @param caption what to look for
   * @param columns at least one
   * @param rows each with as many cells as there are columns
   * @param keys by what it is found again when people have written into it, or empty
   */
  record Table(
      String id, String caption, List<Column> columns, List<List<Cell>> rows, Optional<Keys> keys)
      implements Block {
    /** Keeps its own copies. */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Makes a table that is only read.
     *
     * @param id unique in the document
     * @param caption what to look for
     * @param columns at least one
     * @param rows each with as many cells as there are columns
     */
    public Table(String id, String caption, List<Column> columns, List<List<Cell>> rows) {
      this(id, caption, columns, rows, Optional.empty());
    }
  }

  /**
   * By what a table is found again, without being seen.
   *
   * @param mark what it is
   * @param columns a word for each column
   * @param rows a word for each row, blank for one that belongs to nothing of ours
   * @param other the word for every other row of the sheet
   */
  record Keys(String mark, List<String> columns, List<String> rows, String other) {
    /** Keeps its own copies. */
    public Keys {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A column of a table.
   *
   * @param heading its heading
   * @param width its width in a workbook, in characters
   * @param detail whether it is left out where room is short (Markdown); the workbook has all
   */
  record Column(String heading, int width, boolean detail) {}

  /**
   * A picture.
   *
   * @param chart what is plotted
   */
  record Picture(Chart chart) implements Block {}
}
