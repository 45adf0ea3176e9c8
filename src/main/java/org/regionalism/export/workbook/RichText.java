package org.regionalism.export.workbook;

/**
 * A text of a workbook: plain, or in runs of different looks, and perhaps with its pronunciation.
 */
final class RichText {

  private RichText() {}

  /** Moves to the end of the element that starts here, and collects its text. */
  static String read(XmlCursor xml, TextBuffer buffer) {
    buffer.clear();
    int depth = 1;
    while (depth > 0) {
      xml.next();
      if (xml.isStart("t")) {
        xml.collect(buffer);
      } else if (xml.isStart("rPh")) { // how it is pronounced
        xml.skipElement();
      } else if (xml.isStart()) {
        depth++;
      } else if (xml.isEnd()) {
        depth--;
      } else if (xml.isAtEnd()) {
        depth = 0;
      }
    }
    return EscapedText.clean(buffer.toString());
  }
}
