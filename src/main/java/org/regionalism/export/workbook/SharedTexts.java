package org.regionalism.export.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.regionalism.diagnostic.Code;

/** The texts that cells share: a cell names one by its place in the list. */
final class SharedTexts {

  /** For workbooks whose cells hold their own texts. */
  static final SharedTexts NONE = new SharedTexts(List.of());

  private static final long MAX_CHARACTERS = 32 << 20;

  /** What even the shortest text costs. */
  private static final int LEAST = 16;

  private final List<String> texts;

  private SharedTexts(List<String> texts) {
    this.texts = texts;
  }

  static SharedTexts read(InputStream in) {
    List<String> texts = new ArrayList<>();
    TextBuffer buffer = new TextBuffer();
    long characters = 0;
    XmlCursor xml = XmlCursor.open(in);
    for (xml.next(); !xml.isAtEnd(); xml.next()) {
      if (xml.isStart("si")) {
        String text = RichText.read(xml, buffer);
        characters += Math.max(LEAST, text.length());
        if (characters > MAX_CHARACTERS) {
          throw new WorkbookFault(Code.XLSX_TEXTS_TOO_LARGE);
        }
        texts.add(text);
      }
    }
    return new SharedTexts(texts);
  }

  /** The text at a place, from 0. */
  String at(long place) {
    if (place < 0 || place >= texts.size()) {
      throw new WorkbookFault(Code.XLSX_TEXT_MISSING);
    }
    return texts.get((int) place);
  }
}
