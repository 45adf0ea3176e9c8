package org.regionalism.report.excel;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The small grey blocks at the right of what is printed that charts draw from: whoever changes a
 * number there changes the chart.
 */
final class PlottedFigures {

  private static final Look SMALL = Look.text(Letter.PLOTTED).wrapped(false);
  private static final int NAMES_WIDTH = 330;
  private static final int FIGURES_WIDTH = 80;

  private final SheetPage page;
  private final Words words;
  private final int firstColumn;
  private int top;
  private int column;
  private int below;

  PlottedFigures(SheetPage page, Words words) {
    this.page = page;
    this.words = words;
    this.firstColumn = page.grid().last() + 2;
    this.column = firstColumn;
  }

  /** Starts a block beside a chart. */
  void start(int row, String title) {
    top = Math.max(row, below + 1);
    column = firstColumn;
    cell(top, words.plotted() + ": " + title);
    below = top + 1;
  }

  /** Adds a column of texts. */
  Series texts(String heading, List<String> texts) {
    Series series = series(heading, texts, "");
    for (int i = 0; i < texts.size(); i++) {
      cell(top + 2 + i, texts.get(i));
    }
    column++;
    return series;
  }

  /**
   * Adds a column of figures.
   *
   * @param format their number format
   */
  Series figures(String heading, List<Optional<Double>> figures, String format) {
    List<String> values =
        figures.stream().map(figure -> figure.map(Numbers::plain).orElse("")).toList();
    Series series = series(heading, values, format);
    for (int i = 0; i < figures.size(); i++) {
      int row = top + 2 + i;
      figures.get(i).ifPresent(figure -> number(row, figure, format));
    }
    column++;
    return series;
  }

  /** Adds a column of figures that are all there. */
  Series numbers(String heading, List<Double> numbers, String format) {
    return figures(heading, numbers.stream().map(Optional::of).toList(), format);
  }

  /**
   * One column of a block.
   *
   * @param name the cell with its heading
   * @param values the cells below
   */
  record Series(Plotted name, Plotted values) {}

  private Series series(String heading, List<String> values, String format) {
    SheetGrid.setWidth(page.sheet(), column, column == firstColumn ? NAMES_WIDTH : FIGURES_WIDTH);
    cell(top + 1, heading);
    below = Math.max(below, top + 2 + values.size());
    String sheet = page.sheet().getSheetName();
    return new Series(
        new Plotted(sheet, column, top + 1, List.of(heading), ""),
        new Plotted(sheet, column, top + 2, values, format));
  }

  private void cell(int row, String text) {
    CellWriting.text(create(row), text, SMALL, page.styles());
  }

  private void number(int row, double value, String format) {
    CellWriting.number(create(row), value, SMALL.formatted(format), page.styles());
  }

  private XSSFCell create(int index) {
    XSSFSheet sheet = page.sheet();
    XSSFRow row = sheet.getRow(index);
    return (row == null ? sheet.createRow(index) : row).createCell(column);
  }
}
