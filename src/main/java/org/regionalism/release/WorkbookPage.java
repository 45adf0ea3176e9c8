package org.regionalism.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.workbook.Container;
import org.regionalism.export.workbook.OtherParts;
import org.regionalism.export.workbook.OtherParts.Kind;
import org.regionalism.export.workbook.OtherParts.Saying;
import org.regionalism.export.workbook.Sheet;
import org.regionalism.export.workbook.SheetRows;
import org.regionalism.export.workbook.Workbook;

/** Reads a workbook: the tables of its sheets, all other cells, and what its other parts say. */
final class WorkbookPage {

  /** Reports are small; what is larger is none. */
  private static final int MOST_CELLS = 2_000_000;

  private final String path;
  private final List<SheetCells> sheets = new ArrayList<>();
  private final List<ReadTable> tables = new ArrayList<>();
  private final List<LooseText> texts = new ArrayList<>();
  private int cells;

  private WorkbookPage(String path) {
    this.path = path;
  }

  static ReadPage read(FoundFile file) throws RefusedException {
    requireArchive(file);
    try (Workbook book = Workbook.open(file.path(), file.file())) {
      return new WorkbookPage(file.path()).page(book);
    }
  }

  /** A file that is only named as a workbook is no damaged workbook. */
  private static void requireArchive(FoundFile file) throws RefusedException {
    Location place = Location.of(file.path());
    try {
      Container container = Container.of(file.file());
      if (container != Container.ARCHIVE) {
        throw new RefusedException(
            container == Container.LOCKED ? Code.XLSX_ENCRYPTED : Code.RELEASE_NOT_OURS, place);
      }
    } catch (IOException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, place);
    }
  }

  private ReadPage page(Workbook book) throws RefusedException {
    refuseHidden(book.sheets());
    for (Sheet sheet : book.sheets()) {
      sheets.add(cells(book, sheet));
    }
    String title = "";
    for (Saying saying : OtherParts.of(book)) {
      title = saying.kind() == Kind.TITLE ? saying.text() : title;
      take(saying);
    }
    sheets.forEach(this::take);
    List<PlottedBlock> plots = sheets.stream().flatMap(sheet -> sheet.plots().stream()).toList();
    return new ReadPage(title, tables, texts, List.of(), plots);
  }

  /** None of ours is hidden, and what is there should be seen by who passes it on. */
  private void refuseHidden(List<Sheet> all) throws RefusedException {
    Diagnostics diagnostics = new Diagnostics();
    all.stream()
        .filter(Sheet::hidden)
        .forEach(
            sheet ->
                diagnostics.add(Code.RELEASE_HIDDEN_SHEET, Location.ofSheet(path, sheet.name())));
    diagnostics.refuseErrors();
  }

  private SheetCells cells(Workbook book, Sheet sheet) throws RefusedException {
    SheetCells read = new SheetCells(path, sheet.name());
    try (SheetRows rows = book.read(sheet)) {
      while (rows.next()) {
        cells += rows.width();
        if (cells > MOST_CELLS) {
          throw new RefusedException(Code.RELEASE_TOO_LARGE, Location.of(path));
        }
        read.add(rows.number(), rows.cells(rows.width()));
      }
    } catch (IOException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, Location.of(path));
    }
    return read;
  }

  /** What a chart keeps of cells has to stand in them; all else that is said is a text. */
  private void take(Saying saying) {
    Location place = Location.ofSheet(path, saying.part());
    switch (saying.kind()) {
      case TABLE ->
          saying.reference().ifPresent(range -> sheets.forEach(sheet -> sheet.table(range)));
      case TEXT, TITLE -> texts.add(LooseText.of(place, saying.text()));
      case KEPT -> {
        boolean shown =
            saying.reference().stream()
                .anyMatch(
                    range -> sheets.stream().anyMatch(sheet -> sheet.holds(range, saying.text())));
        if (!shown && !saying.text().isBlank()) {
          texts.add(new LooseText(place, saying.text(), LooseText.Kind.KEPT_ALONE));
        }
      }
    }
  }

  /** A table begins below its caption and ends with its first blank row. */
  private void take(SheetCells sheet) {
    String heading = "";
    int below = 0;
    int right = 0;
    for (int row : sheet.numbers()) {
      String first = sheet.first(row);
      if (row > below && ReportWords.isCaption(first) && sheet.width(row + 1) > 0) {
        List<List<ReadCell>> rows = sheet.table(row + 1);
        tables.add(new ReadTable(sheet.at(row, 2), heading, first, rows));
        below = row + rows.size();
        right = sheet.lastColumn(row + 1);
      } else if (row > below) {
        heading = first;
      }
      // What stands beside a table is none of its cells.
      int from = row <= below ? right + 1 : 1;
      texts.add(LooseText.of(sheet.at(row, from), sheet.line(row, from)));
    }
  }
}
