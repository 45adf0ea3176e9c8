package org.regionalism.export.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/** The rows of one sheet, one after the other. Only the last one read is held. */
public final class SheetRows implements Closeable {

  /** All cells of a row together, those apart that hold shared texts. */
  private static final int MAX_CHARACTERS = 4 << 20;

  private static final int FIRST_WIDTH = 64;

  private final String path;
  private final String sheet;
  private final InputStream in;
  private final XmlCursor xml;
  private final CellReader reader;
  private String[] cells = new String[FIRST_WIDTH];
  private int width;
  private int row;
  private int column = 1;
  private boolean inTable;
  private long hidden;

  SheetRows(String path, Sheet sheet, InputStream in, CellReader reader) {
    this.path = path;
    this.sheet = sheet.name();
    this.in = in;
    this.reader = reader;
    this.xml = XmlCursor.open(in);
  }

  /**
   * Moves to the next row that is not blank.
   *
   * @return false at the end
   * @throws RefusedException where the sheet cannot be read on
   */
  public boolean next() throws RefusedException {
    try {
      while (toRow()) {
        boolean shown = readAddress();
        readCells();
        if (width > 0) {
          hidden += shown ? 0 : 1;
          return true;
        }
      }
      return false;
    } catch (WorkbookFault fault) {
      throw fault.at(Location.ofCell(path, sheet, Math.max(1, row), column));
    }
  }

  /** Moves to the next row; else to the end of the part, so that all of it is checked. */
  private boolean toRow() {
    while (!xml.isAtEnd()) {
      xml.next();
      if (xml.isStart("sheetData")) {
        inTable = true;
      } else if (xml.isEnd("sheetData")) {
        inTable = false;
      } else if (inTable && xml.isStart("row")) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the row is shown. */
  private boolean readAddress() {
    int before = row;
    boolean shown = true;
    row++;
    column = 1;
    for (int i = 0; i < xml.attributes(); i++) {
      switch (xml.attributeName(i)) {
        case "r" -> row = CellAddress.row(xml.attributeValue(i));
        case "hidden" -> shown = !SheetList.isTrue(xml.attributeValue(i));
        default -> {}
      }
    }
    if (row <= before) {
      throw new WorkbookFault(Code.XLSX_ROWS_UNORDERED);
    }
    if (row > CellAddress.MAX_ROWS) {
      throw new WorkbookFault(Code.XLSX_TOO_MANY_ROWS);
    }
    return shown;
  }

  private void readCells() {
    int characters = 0;
    column = 0;
    width = 0;
    for (xml.next(); !xml.isEnd(); xml.next()) {
      if (xml.isStart("c")) {
        characters += readCell();
        if (characters > MAX_CHARACTERS) {
          throw new WorkbookFault(Code.XLSX_TEXT_TOO_LONG);
        }
      } else if (xml.isStart()) {
        xml.skipElement();
      }
    }
    while (width > 0 && cells[width - 1].isBlank()) {
      width--;
    }
  }

  /** Returns how many characters the cell holds of its own. */
  private int readCell() {
    int before = column;
    column++;
    String type = "";
    int format = 0;
    for (int i = 0; i < xml.attributes(); i++) {
      switch (xml.attributeName(i)) {
        case "r" -> column = CellAddress.column(xml.attributeValue(i), row);
        case "t" -> type = xml.attributeValue(i);
        case "s" -> format = format(xml.attributeValue(i));
        default -> {}
      }
    }
    if (column <= before) {
      throw new WorkbookFault(Code.XLSX_CELLS_UNORDERED);
    }
    if (column > CellAddress.MAX_COLUMNS) {
      throw new WorkbookFault(Code.XLSX_TOO_MANY_COLUMNS);
    }
    String text = reader.read(xml, type, format);
    put(text);
    return type.equals("s") ? 0 : text.length();
  }

  private static int format(String number) {
    int format = -1;
    try {
      format = Integer.parseInt(number);
    } catch (NumberFormatException none) {
      // As if it were negative.
    }
    if (format < 0) {
      throw new WorkbookFault(Code.XLSX_SYNTAX);
    }
    return format;
  }

  private void put(String text) {
    if (column > cells.length) {
      cells = Arrays.copyOf(cells, Math.max(column, 2 * cells.length));
    }
    Arrays.fill(cells, width, column, "");
    cells[column - 1] = text;
    width = column;
  }

  /**
   * Returns the number of the row.
   *
   * @return the number as a spreadsheet program counts, from 1
   */
  public int number() {
    return row;
  }

  /**
   * Returns how many cells the row has up to the last that is not blank.
   *
   * @return the width, at least 1
   */
  public int width() {
    return width;
  }

  /**
   * Returns the texts of the row's cells.
   *
   * @param count how many cells are wanted
   * @return so many texts; empty ones beyond the row's end
   */
  public String[] cells(int count) {
    String[] texts = Arrays.copyOf(cells, count);
    Arrays.fill(texts, Math.min(width, count), count, "");
    return texts;
  }

  /**
   * Returns how many of the rows read so far a person who opens the workbook does not see.
   *
   * @return the number, blank rows apart
   */
  public long hidden() {
    return hidden;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
