package org.regionalism.export.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of one sheet as a formula names them, for example {@code 'Next steps'!$B$8:$G$11}.
 *
 * @param sheet the sheet's name
 * @param top the first row, from 1
 * @param left the first column, from 1
 * @param bottom the last row
 * @param right the last column
 */
public record CellRange(String sheet, int top, int left, int bottom, int right) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:'((?:[^']|'')*)'|([^'!]+))!"
              + "\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6})(?::\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6}))?");

  private static final int LETTERS = 26;

  /**
   * Reads a range.
   *
   * @param formula how a formula names it
   * @return the range, or empty for any other formula
   */
  public static Optional<CellRange> of(String formula) {
    Matcher parts = FORM.matcher(formula.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String sheet =
        Optional.ofNullable(parts.group(1))
            .map(name -> name.replace("''", "'"))
            .orElseGet(() -> parts.group(2));
    int top = Integer.parseInt(parts.group(4));
    int left = column(parts.group(3));
    Optional<String> last = Optional.ofNullable(parts.group(5));
    return Optional.of(
        new CellRange(
            sheet,
            top,
            left,
            last.isPresent() ? Integer.parseInt(parts.group(6)) : top,
            last.map(CellRange::column).orElse(left)));
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (column, letter) -> LETTERS * column + 1 + (letter - 'A'));
  }

  /**
   * Returns one cell of a range that is one row or one column.
   *
   * @param index its place, from 0, as digits
   * @return the cell as a range, or empty where there is none
   */
  Optional<CellRange> cell(String index) {
    if (!index.matches("\\d{1,6}")) {
      return Optional.empty();
    }
    int place = Integer.parseInt(index);
    int row = left == right ? top + place : top;
    int column = left == right ? left : left + place;
    return row <= bottom && column <= right
        ? Optional.of(new CellRange(sheet, row, column, row, column))
        : Optional.empty();
  }
}
