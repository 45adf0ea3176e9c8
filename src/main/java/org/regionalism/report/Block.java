package org.regionalism.report;

import java.util.List;

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
   */
  record Table(String id, String caption, List<Column> columns, List<List<Cell>> rows)
      implements Block {
    /** Keeps its own copies. */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
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
