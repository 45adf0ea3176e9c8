package org.regionalism.export;

import java.util.List;

/**
 * What the header rows say about a column.
 *
 * @param index the column from 0
 * @param header its header as a person would read it, possibly empty
 * @param kind what the survey tool uses it for
 * @param ids what may be an id, most telling first
 * @param gridRows what may be the text of a row in a grid of questions
 */
public record Column(int index, String header, Kind kind, List<String> ids, List<String> gridRows) {

  /** Keeps its own copies. */
  public Column {
    ids = List.copyOf(ids);
    gridRows = List.copyOf(gridRows);
  }

  /** What a survey tool uses a column for. */
  public enum Kind {
    /** A question of the survey. */
    QUESTION,
    /** When the response was given. */
    TIMESTAMP,
    /** Anything else the tool adds; never shown, because it may name people. */
    METADATA
  }
}
