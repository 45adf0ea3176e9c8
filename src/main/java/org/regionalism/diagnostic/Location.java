package org.regionalism.diagnostic;

import java.util.Optional;

/**
 * A place in an input: a file, and within it a row and a column where one is known.
 *
 * @param path the file as the user named it, with control characters removed when printed
 * @param sheet the sheet of a workbook, or empty for other files and for a workbook as a whole
 * @param position the row and column, or empty for the file or sheet as a whole
 */
public record Location(String path, Optional<String> sheet, Optional<Position> position) {

  private static final int LETTERS = 26;

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
    return new Location(path, Optional.empty(), Optional.empty());
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
    return new Location(path, Optional.empty(), Optional.of(new Position(row, column)));
  }

  /**
   * Returns the place that is a whole sheet of a workbook.
   *
   * @param path the file as the user named it
   * @param sheet the sheet's name
   * @return the place
   */
  public static Location ofSheet(String path, String sheet) {
    return new Location(path, Optional.of(sheet), Optional.empty());
  }

  /**
   * Returns the place that is a cell of a workbook.
   *
   * @param path the file as the user named it
   * @param sheet the sheet's name
   * @param row the row, from 1
   * @param column the column, from 1
   * @return the place
   */
  public static Location ofCell(String path, String sheet, int row, int column) {
    return new Location(path, Optional.of(sheet), Optional.of(new Position(row, column)));
  }

  /**
   * Returns the place as {@code path:row:column}, or the path alone; in a workbook as a spreadsheet
   * program writes it, {@code path:sheet!C14}.
   *
   * @return the printed form
   */
  @Override
  public String toString() {
    return sheet
        .map(name -> path + ":" + name + position.map(at -> "!" + cell(at)).orElse(""))
        .orElseGet(
            () -> position.map(at -> path + ":" + at.row() + ":" + at.column()).orElse(path));
  }

  private static String cell(Position at) {
    StringBuilder letters = new StringBuilder();
    for (int left = at.column(); left > 0; left = (left - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
    }
    return letters.append(at.row()).toString();
  }
}
