package org.regionalism.export.workbook;

import org.regionalism.diagnostic.Code;

/** Makes the text of a cell: what its value looks like to a person who types it into a CSV file. */
final class CellReader {

  private final SharedTexts texts;
  private final DateFormats dates;
  private final boolean since1904;
  private final TextBuffer buffer = new TextBuffer();

  CellReader(SharedTexts texts, DateFormats dates, boolean since1904) {
    this.texts = texts;
    this.dates = dates;
    this.since1904 = since1904;
  }

  /** Moves to the end of the cell that starts here, and returns its text. */
  String read(XmlCursor xml, String type, int format) {
    buffer.clear();
    String inline = "";
    boolean formula = false;
    for (xml.next(); !xml.isEnd(); xml.next()) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "v" -> xml.collect(buffer);
          case "is" -> inline = RichText.read(xml, new TextBuffer());
          case "f" -> {
            formula = true;
            xml.skipElement();
          }
          default -> xml.skipElement();
        }
      }
    }
    if (type.equals("inlineStr")) {
      return inline;
    }
    if (buffer.length() == 0 && formula && !type.equals("str")) {
      throw new WorkbookFault(Code.XLSX_FORMULA);
    }
    return buffer.length() == 0 ? "" : text(type, format);
  }

  private String text(String type, int format) {
    return switch (type) {
      case "s" -> texts.at(place());
      case "str" -> EscapedText.clean(buffer.toString());
      case "b" -> SheetList.isTrue(buffer.toString().strip()) ? "TRUE" : "FALSE";
      case "d" -> DateText.ofIso(buffer.toString());
      case "e" -> buffer.toString().strip();
      case "", "n" -> number(format);
      default -> throw new WorkbookFault(Code.XLSX_SYNTAX);
    };
  }

  /** The place of a shared text; one between two places is none. */
  private long place() {
    long whole = buffer.whole();
    double place = whole >= 0 ? whole : NumberText.parse(buffer.toString());
    return place == Math.rint(place) ? (long) place : -1;
  }

  private String number(int format) {
    boolean date = dates.has(format);
    long whole = date ? -1 : buffer.whole();
    if (whole >= 0) {
      return TextBuffer.text(whole);
    }
    double number = NumberText.parse(buffer.toString());
    return date
        ? DateText.of(number, since1904).orElseGet(() -> NumberText.of(number))
        : NumberText.of(number);
  }
}
