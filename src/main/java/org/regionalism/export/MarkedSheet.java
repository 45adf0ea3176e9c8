package org.regionalism.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.workbook.Sheet;
import org.regionalism.export.workbook.SheetRows;
import org.regionalism.export.workbook.Workbook;

/**
 * The part of a workbook that begins with a mark of ours, wherever people have moved it.
 *
 * @param path the file as the user named it
 * @param sheet the name on its tab
 * @param rows the rows from that with the mark on, blank ones left out; all are read, hidden or not
 */
public record MarkedSheet(String path, String sheet, List<Row> rows) {

  /** Keeps its own copy. */
  public MarkedSheet {
    rows = List.copyOf(rows);
  }

  /**
   * Finds it.
   *
   * @param path the file as the user named it
   * @param mark the text of a cell in its first row
   * @param most how many rows it may have
   * @return the first there is, or empty where the file is no workbook or holds no mark
   * @throws RefusedException where there is no such file, it is damaged, or has too many rows
   */
  public static Optional<MarkedSheet> find(String path, String mark, int most)
      throws RefusedException {
    Path file = ExportFile.existing(path);
    try {
      if (FileKind.of(path, file) != FileKind.WORKBOOK) {
        return Optional.empty();
      }
      try (Workbook workbook = Workbook.open(path, file)) {
        return find(path, workbook, mark, most);
      }
    } catch (IOException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, Location.of(path));
    }
  }

  /** A fault of a sheet without the mark is not ours to tell, unless no sheet has it. */
  private static Optional<MarkedSheet> find(String path, Workbook workbook, String mark, int most)
      throws IOException, RefusedException {
    List<RefusedException> faults = new ArrayList<>();
    for (Sheet sheet : workbook.sheets()) {
      List<Row> found = new ArrayList<>();
      try (SheetRows rows = workbook.read(sheet)) {
        while (rows.next() && found.size() <= most) {
          String[] cells = rows.cells(rows.width());
          if (!found.isEmpty() || Arrays.asList(cells).contains(mark)) {
            found.add(new Row(rows.number(), cells));
          }
        }
      } catch (RefusedException refused) {
        if (!found.isEmpty()) {
          throw refused;
        }
        faults.add(refused);
      }
      if (found.size() > most) {
        throw new RefusedException(
            Code.PLAN_TOO_LONG, Location.ofSheet(path, sheet.name()), Integer.toString(most));
      }
      if (!found.isEmpty()) {
        return Optional.of(new MarkedSheet(path, sheet.name(), found));
      }
    }
    if (!faults.isEmpty()) {
      throw faults.get(0);
    }
    return Optional.empty();
  }

  /**
   * Returns the address of a cell.
   *
   * @param row one of its rows
   * @param column from 0
   * @return where it is, as people name it
   */
  public Location at(Row row, int column) {
    return Location.ofCell(path, sheet, row.number(), column + 1);
  }
}
