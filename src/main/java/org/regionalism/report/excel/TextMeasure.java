package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Estimates how wide a text is and where it breaks, from the widths of Arial's letters; no fonts of
 * the machine are asked, for they differ.
 */
final class TextMeasure {

  /** Widths in thousandths of the size, from space to tilde. */
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, //
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, //
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, //
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, //
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, //
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final int OTHER_WIDTH = 600;
  private static final int WIDE_WIDTH = 1000;
  private static final int FIRST_WIDE = 0x1100;
  private static final double PIXELS_PER_POINT = 96.0 / 72;
  private static final double BOLD = 1.08;

  private TextMeasure() {}

  /** Returns the width of one line in pixels. */
  static double width(String text, Letter letter) {
    int thousandths = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      thousandths += advance(text.codePointAt(i));
    }
    double plain = thousandths / 1000.0 * letter.points() * PIXELS_PER_POINT;
    return letter.bold() ? plain * BOLD : plain;
  }

  /** Returns the width of the longest word in pixels. */
  static double longestWord(String text, Letter letter) {
    double longest = 0;
    for (String word : SPACE.split(text, -1)) {
      longest = Math.max(longest, width(word, letter));
    }
    return longest;
  }

  /**
   * Breaks a text into lines; all but the last of a paragraph keep the space they broke at.
   *
   * @param pixels the room for a line
   * @return at least one line
   */
  static List<String> lines(String text, Letter letter, double pixels) {
    List<String> lines = new ArrayList<>();
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      breakUp(text, letter, pixels, lines);
      return lines;
    }
    for (String paragraph : LINE_END.split(text, -1)) {
      breakUp(paragraph, letter, pixels, lines);
    }
    return lines;
  }

  /** Returns a text with line breaks where it would not fit. */
  static String broken(String text, Letter letter, double pixels) {
    return String.join("\n", lines(text, letter, pixels).stream().map(String::strip).toList());
  }

  private static void breakUp(String paragraph, Letter letter, double pixels, List<String> lines) {
    if (width(paragraph.stripTrailing(), letter) <= pixels) {
      lines.add(paragraph);
      return;
    }
    StringBuilder line = new StringBuilder();
    int next = 0;
    for (int from = 0; from < paragraph.length(); from = next) {
      next = afterSpace(paragraph, from);
      String word = paragraph.substring(from, next);
      boolean full = width((line + word).stripTrailing(), letter) > pixels;
      if (full && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(word);
      splitLongWord(line, letter, pixels, lines);
    }
    lines.add(line.toString());
  }

  /** Where the word ends that begins at a place, with the space behind it. */
  private static int afterSpace(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? text.length() : space + 1;
  }

  private static void splitLongWord(
      StringBuilder line, Letter letter, double pixels, List<String> lines) {
    while (width(line.toString().stripTrailing(), letter) > pixels && line.length() > 1) {
      int end = 1;
      while (end < line.length() - 1 && width(line.substring(0, end + 1), letter) <= pixels) {
        end++;
      }
      // A character of two halves stays whole.
      end += Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
      lines.add(line.substring(0, end));
      line.delete(0, end);
    }
  }

  private static int advance(int c) {
    int index = c - ' ';
    if (index >= 0 && index < WIDTHS.length) {
      return WIDTHS[index];
    }
    return c >= FIRST_WIDE && !isPunctuationOrSymbol(c) ? WIDE_WIDTH : OTHER_WIDTH;
  }

  private static boolean isPunctuationOrSymbol(int c) {
    return c >= 0x2000 && c < 0x2E80;
  }
}
