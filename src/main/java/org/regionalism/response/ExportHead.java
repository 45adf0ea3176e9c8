package org.regionalism.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private final Table table;
  private final List<Row> rows;
  private final Optional<RefusedException> broken;
  private final Heading heading;

  private ExportHead(Table table, List<Row> rows, Optional<RefusedException> broken) {
    this.table = table;
    this.rows = rows;
    this.broken = broken;
    this.heading = Layouts.recognise(rows);
  }

  /**
   * Reads the first rows.
   *
   * @param table an export, at its first row
   * @return the export, recognised
   * @throws RefusedException where it is empty or its first row cannot be read
   */
  public static ExportHead of(Table table) throws RefusedException {
    List<Row> rows = new ArrayList<>();
    Optional<Row> row = table.read();
    while (row.isPresent()) {
      rows.add(row.get());
      try {
        row = rows.size() < Layout.LOOKED_AT ? table.read() : Optional.empty();
      } catch (RefusedException fault) {
        return new ExportHead(table, rows, Optional.of(fault));
      }
    }
    if (rows.isEmpty()) {
      throw new RefusedException(Code.FILE_EMPTY, table.at(1, 0));
    }
    return new ExportHead(table, rows, Optional.empty());
  }

  /**
   * Returns what the header rows come to.
   *
   * @return the heading
   */
  public Heading heading() {
    return heading;
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
