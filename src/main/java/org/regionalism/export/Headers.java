package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What layouts share in reading header texts. */
final class Headers {

  private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]+)]\\s*$");
  private static final Pattern BREAK = Pattern.compile("\\s[-–—]\\s|-|\\n|\\s?[|>]\\s?");

  private Headers() {}

  /** The cells of a row with blanks at their ends off. */
  static List<String> of(Row row) {
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < row.width(); i++) {
      headers.add(row.cell(i).strip());
    }
    return headers;
  }

  /** What stands in brackets at the end: an id, or the row of a grid. */
  static List<String> bracketed(String header) {
    Matcher matcher = BRACKETED.matcher(header);
    return matcher.find() ? List.of(matcher.group(1).strip()) : List.of();
  }

  /** Everything that may be the last part of a text that joins a stem and a row by a dash. */
  static List<String> lastParts(String text) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = BREAK.matcher(text);
    while (matcher.find()) {
      String part = text.substring(matcher.end()).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }
}
