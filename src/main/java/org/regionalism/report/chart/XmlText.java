package org.regionalism.report.chart;

import org.regionalism.report.PrintableText;

/** Makes any text safe inside XML, as content and between double quotes. */
final class XmlText {

  private XmlText() {}

  static String escape(String text) {
    String line = PrintableText.line(text);
    StringBuilder out = new StringBuilder(line.length() + 16);
    for (int at = 0; at < line.length(); at++) {
      char character = line.charAt(at);
      switch (character) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(character);
      }
    }
    return out.toString();
  }
}
