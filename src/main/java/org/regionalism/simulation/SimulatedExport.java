package org.regionalism.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Responses as a survey tool would export them. */
public final class SimulatedExport {

  private final List<ExportColumn> columns;
  private final List<SimulatedResponse> rows;
  private final CsvStyle style;
  private final String prefix;

  SimulatedExport(List<ExportColumn> columns, List<SimulatedResponse> rows, CsvStyle style) {
    this(columns, rows, style, "");
  }

  /**
   * Makes an export.
   *
   * @param columns its columns, in order
   * @param rows its responses, in order
   * @param style how it is written as CSV
   * @param prefix what stands before the names of a workbook's elements
   */
  SimulatedExport(
      List<ExportColumn> columns, List<SimulatedResponse> rows, CsvStyle style, String prefix) {
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
    this.style = style;
    this.prefix = prefix;
  }

  /**
   * Returns the export as CSV in which no cell is a formula.
   *
   * @return the file's text, to be stored as UTF-8 with its line ends as they are
   */
  public String csv() {
    return CsvText.of(cells(), style);
  }

  /**
   * Returns the export as a workbook of one sheet.
   *
   * @return the file's bytes
   */
  public byte[] workbook() {
    return new WorkbookBytes(prefix).of(cells());
  }

  /** All rows, the header rows first. */
  private List<List<String>> cells() {
    int heads = columns.stream().mapToInt(column -> column.heads().size()).max().orElse(0);
    List<List<String>> cells = new ArrayList<>();
    IntStream.range(0, heads)
        .forEach(row -> cells.add(columns.stream().map(each -> each.heads().get(row)).toList()));
    for (SimulatedResponse response : rows) {
      cells.add(columns.stream().map(each -> each.cell().apply(response)).toList());
    }
    return cells;
  }
}
