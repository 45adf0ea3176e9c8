package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What layouts share in reading header texts. */
final class Headers {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern BREAK = Pattern.compile("\\s[-–—]\\s|-|\\n|\\s?[|>]\\s?");
  private static final Pattern LETTER_TO_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\d)");

  private Headers() {}

  /** The cells of a row with blanks at their ends off. */
  static List<String> of(Row row) {
    return of(row, row.width());
  }

  /** As many cells of a row, with blanks at their ends off. */
  static List<String> of(Row row, int width) {
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      headers.add(row.cell(i).strip());
    }
    return headers;
  }

  /** A text as it is compared with the words of survey tools: lower case, plain blanks. */
  static String word(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /**
   * What stands in brackets at the end, an id or the row of a grid; then what stands in brackets at
   * the end of that.
   */
  static List<String> bracketed(String header) {
    List<String> found = new ArrayList<>();
    String text = header.strip();
    int open = opening(text);
    while (open >= 0) {
      text = text.substring(open + 1, text.length() - 1).strip();
      if (!text.isEmpty()) {
        found.add(text);
      }
      open = opening(text);
    }
    return found;
  }

  /** Where the bracket opens that the last character closes, or −1. */
  private static int opening(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i >= 0 && text.endsWith("]"); i--) {
      depth += text.charAt(i) == ']' ? 1 : text.charAt(i) == '[' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Everything that may be the last part of a text that joins a stem and a row by a dash. */
  static List<String> lastParts(String text) {
    return after(BREAK, text);
  }

  /** What follows each place where the separator stands. */
  static List<String> after(Pattern separator, String text) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = separator.matcher(text);
    while (matcher.find()) {
      String part = text.substring(matcher.end()).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Ids that a tool without hyphens has to spell as this name: {@code geo_1} and {@code geo1}. */
  static List<String> hyphenated(String name) {
    return List.of(
        name.replace('_', '-'), LETTER_TO_DIGIT.matcher(name).replaceAll("-").replace('_', '-'));
  }
}
