package org.regionalism.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.workbook.Sheet;
import org.regionalism.export.workbook.SheetRows;
import org.regionalism.export.workbook.Workbook;

/**
 * A sheet of a workbook. All rows are as wide as the widest of the first few; what stands further
 * right stands below no header, and is a note beside the table.
 */
final class WorkbookTable implements Table {

  private final String path;
  private final Path file;
  private final Workbook workbook;
  private final Sheet sheet;
  private final SheetRows rows;
  private final Deque<Row> head;
  private final int width;

  private WorkbookTable(
      String path, Path file, Workbook workbook, Sheet sheet, SheetRows rows, List<Row> head) {
    this.path = path;
    this.file = file;
    this.workbook = workbook;
    this.sheet = sheet;
    this.rows = rows;
    this.head = new ArrayDeque<>(head);
    this.width = head.get(0).width();
  }

  static WorkbookTable open(String path, Path file, Optional<String> asked, SheetFit fit)
      throws RefusedException {
    Workbook workbook = Workbook.open(path, file);
    try {
      SheetChoice choice = new SheetChoice(path, workbook);
      Sheet sheet = asked.isPresent() ? choice.named(asked.get()) : choice.found(fit);
      SheetRows rows = workbook.read(sheet);
      List<Row> head = SheetHead.of(rows);
      if (head.isEmpty()) {
        throw choice.empty("the sheet '" + sheet.name() + "'");
      }
      return new WorkbookTable(path, file, workbook, sheet, rows, head);
    } catch (RefusedException refused) {
      workbook.close();
      throw refused;
    }
  }

  @Override
  public Optional<Row> read() throws RefusedException {
    if (!head.isEmpty()) {
      return Optional.of(head.remove());
    }
    return rows.next() ? Optional.of(new Row(rows.number(), rows.cells(width))) : Optional.empty();
  }

  @Override
  public String sha256() {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), CsvTable.sha256Digest())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Location at(int row, int column) {
    return Location.ofCell(path, sheet.name(), row, column + 1);
  }

  @Override
  public TableForm form() {
    return new TableForm(Optional.of(sheet.name()), Optional.empty(), Optional.empty());
  }

  @Override
  public List<Diagnostic> remarks() {
    List<Diagnostic> remarks = new ArrayList<>();
    Location place = Location.ofSheet(path, sheet.name());
    List<String> unread =
        workbook.sheets().stream()
            .filter(other -> other.hidden() && !other.equals(sheet))
            .map(Sheet::name)
            .toList();
    if (!unread.isEmpty()) {
      remarks.add(
          new Diagnostic(
              Code.SHEET_HIDDEN_UNREAD, Location.of(path), List.of(SheetChoice.quoted(unread))));
    }
    if (sheet.hidden()) {
      remarks.add(new Diagnostic(Code.SHEET_HIDDEN_READ, place, List.of()));
    }
    if (rows.hidden() > 0) {
      remarks.add(
          new Diagnostic(Code.SHEET_ROWS_HIDDEN, place, List.of(Long.toString(rows.hidden()))));
    }
    return remarks;
  }

  @Override
  public void close() throws IOException {
    rows.close();
    workbook.close();
  }
}
