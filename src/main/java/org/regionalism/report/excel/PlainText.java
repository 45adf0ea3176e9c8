package org.regionalism.report.excel;

import java.util.regex.Pattern;
import org.regionalism.report.PrintableText;

/** Texts as a workbook can hold them. */
final class PlainText {

  /** The most characters that a cell takes. */
  static final int LONGEST = 32_767;

  private static final String ELLIPSIS = "…";
  private static final int REPLACEMENT = 0xFFFD;
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private PlainText() {}

  /** Returns a text without control characters and what else XML forbids, or turns a line round. */
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return cleaned(text);
      }
    }
    return text;
  }

  /** Whether it is one of the letters and signs of which most texts here are made. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c <= '~') || (c >= 0xA0 && c < 0x250);
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (!PrintableText.isBidiControl(c)) {
        clean.appendCodePoint(allowed(c) ? c : REPLACEMENT);
      }
    }
    return clean.toString();
  }

  /** Returns the text for a cell: clean, short enough, and never read as an escape. */
  static String forCell(String text) {
    String clean = clean(text);
    // To look for the pattern takes longer than all else that is done to a cell.
    return cut(clean.contains("_x") ? ESCAPE.matcher(clean).replaceAll("_x005F_") : clean, LONGEST);
  }

  /** Returns a text of at most so many characters, with an ellipsis where some are missing. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - ELLIPSIS.length();
    // Half a character would be no character.
    int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(0, whole) + ELLIPSIS;
  }

  /** Tells whether a program might take a text for a formula. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  private static boolean allowed(int c) {
    boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !half && c != 0xFFFE && c != 0xFFFF;
  }
}
