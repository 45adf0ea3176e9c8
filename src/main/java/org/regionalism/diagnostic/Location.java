package org.regionalism.diagnostic;

import java.util.Optional;

/**
 * A place in an input: a file, and within it a row and a column where one is known.
 *
 * @param path the file as the user named it, with control characters removed when printed
 * @param position the row and column, or empty for the file as a whole
 */
public record Location(String path, Optional<Position> position) {

  /**
   * A row and a column, both counted from 1. In a table a row is a record (the header row is row
   * 1), as a spreadsheet counts; in YAML and JSON it is a line.
   *
   * @param row the row or line, from 1
   * @param column the column, from 1
   */
  public record Position(int row, int column) {}

  /**
   * Returns the place that is a whole file.
   *
   * @param path the file as the user named it
   * @return the place
   */
  public static Location of(String path) {
    return new Location(path, Optional.empty());
  }

  /**
   * Returns a place within a file.
   *
   * @param path the file as the user named it
   * @param row the row or line, from 1
   * @param column the column, from 1
   * @return the place
   */
  public static Location of(String path, int row, int column) {
    return new Location(path, Optional.of(new Position(row, column)));
  }

  /**
   * Returns the place as {@code path:row:column}, or the path alone.
   *
   * @return the printed form
   */
  @Override
  public String toString() {
    return position.map(at -> path + ":" + at.row() + ":" + at.column()).orElse(path);
  }
}
