package org.regionalism.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.Heading;
import org.regionalism.export.Layout;
import org.regionalism.export.Layouts;
import org.regionalism.export.Row;
import org.regionalism.export.Table;

/** An export of which the first rows have been read, so that it is known what it is. */
public final class ExportHead {

  /** So many rows are searched for a header below a title, and as many are kept. */
  private static final int SEARCHED = 30;

  private final Table table;
  private final List<Row> rows;
  private final Optional<RefusedException> broken;
  private final Heading heading;

  private ExportHead(
      Table table, List<Row> rows, Optional<RefusedException> broken, Heading heading) {
    this.table = table;
    this.rows = rows;
    this.broken = broken;
    this.heading = heading;
  }

  /**
   * Reads the first rows.
   *
   * @param table an export, at its first row
   * @return the export, recognised
   * @throws RefusedException where it is empty or its first row cannot be read
   */
  public static ExportHead of(Table table) throws RefusedException {
    return of(table, Optional.empty(), 1);
  }

  /**
   * Reads the first rows of an export whose layout a person may have named.
   *
   * @param table an export, at its first row
   * @param layout one of {@link Layouts#ids}, or empty where it is to be found out
   * @param firstRow the number of the row on which the header begins; none above it is looked at
   * @return the export, recognised
   * @throws RefusedException where it is empty, cannot be read, or has not the layout named
   */
  public static ExportHead of(Table table, Optional<String> layout, int firstRow)
      throws RefusedException {
    List<Row> rows = new ArrayList<>();
    Optional<RefusedException> broken = Optional.empty();
    Optional<Row> row = table.read();
    while (row.filter(above -> above.number() < firstRow).isPresent()) {
      row = table.read();
    }
    while (row.isPresent()) {
      rows.add(row.get());
      try {
        row = rows.size() < SEARCHED ? table.read() : Optional.empty();
      } catch (RefusedException fault) {
        broken = Optional.of(fault);
        row = Optional.empty();
      }
    }
    if (rows.isEmpty()) {
      throw firstRow > 1
          ? new RefusedException(Code.FILE_FIRST_ROW, table.at(1, 0), Integer.toString(firstRow))
          : new RefusedException(Code.FILE_EMPTY, table.at(1, 0));
    }
    Heading heading = Layouts.read(first(rows, 0), layout, table.at(rows.get(0).number(), 0));
    List<Row> header = rows.subList(0, heading.rows());
    refuseUnevenHeader(table, header, heading.columns().size());
    return new ExportHead(table, rows, broken, heading.onceOnly(List.copyOf(header)));
  }

  /** The rows in which a layout is looked for, from one of them on. */
  private static List<Row> first(List<Row> rows, int from) {
    return rows.subList(from, Math.min(rows.size(), from + Layout.LOOKED_AT));
  }

  /** Where one header row has a cell more than another, texts would stand above other columns. */
  private static void refuseUnevenHeader(Table table, List<Row> header, int width)
      throws RefusedException {
    for (Row row : header) {
      if (row.width() != width) {
        throw new RefusedException(
            Code.CSV_RAGGED,
            table.at(row.number(), Math.min(row.width(), width)),
            Integer.toString(row.width()),
            Integer.toString(width),
            RowReader.RAGGED_REMEDY);
      }
    }
  }

  /**
   * Returns what the header rows come to.
   *
   * @return the heading
   */
  public Heading heading() {
    return heading;
  }

  /** The number of the row on which the header begins. */
  int firstRow() {
    return rows.get(0).number();
  }

  /** What the file comes to if its header begins further down, by the number of the row. */
  Map<Integer, Heading> below() {
    Map<Integer, Heading> below = new TreeMap<>();
    for (int i = 1; i < rows.size(); i++) {
      below.put(rows.get(i).number(), Layouts.recognise(first(rows, i)));
    }
    return below;
  }

  Table table() {
    return table;
  }

  /**
   * The address of a cell. Header rows count from 1 among themselves, because blank rows may stand
   * above them; the column counts from 0.
   */
  Location at(int row, int column) {
    return table.at(row <= heading.rows() ? rows.get(row - 1).number() : row, column);
  }

  /** Reads every row below the header, once, as far as the file can be read. */
  void forEachRow(Consumer<Row> reader) throws RefusedException {
    rows.stream().skip(heading.rows()).forEach(reader);
    if (broken.isPresent()) {
      throw broken.get();
    }
    for (Optional<Row> row = table.read(); row.isPresent(); row = table.read()) {
      reader.accept(row.get());
    }
  }
}
