package org.regionalism.report;

/** Takes out of a text what no report may carry into a reader's screen or file. */
public final class PrintableText {

  private PrintableText() {}

  /**
   * Returns a text as one line: runs of blanks, tabs and line breaks become one blank, and no blank
   * of any kind is at the ends; control characters, marks that turn the reading direction and
   * everything that XML does not allow are left out.
   *
   * @param text any text
   * @return the line; empty where nothing is left
   */
  public static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blankBefore = false;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      boolean leading = out.isEmpty() && Character.isSpaceChar(character);
      if (leading || isBlank(character)) {
        blankBefore = !out.isEmpty();
      } else if (isPrintable(character)) {
        if (blankBefore) {
          out.append(' ');
          blankBefore = false;
        }
        out.appendCodePoint(character);
      }
    }
    while (!out.isEmpty() && Character.isSpaceChar(out.charAt(out.length() - 1))) {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  private static boolean isBlank(int character) {
    return character == ' '
        || (character >= '\t' && character <= '\r')
        || character == 0x85
        || character == 0x2028
        || character == 0x2029;
  }

  private static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      default -> !isBidiControl(character) && !isNoncharacter(character);
    };
  }

  /**
   * Tells whether a character is a mark that turns the reading direction.
   *
   * @param character a code point
   * @return true if it shows nothing itself, and makes others stand where they do not belong
   */
  public static boolean isBidiControl(int character) {
    return character == 0x61C
        || character == 0x200E
        || character == 0x200F
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  private static boolean isNoncharacter(int character) {
    return (character & 0xFFFE) == 0xFFFE
        || (character >= 0xFDD0 && character <= 0xFDEF)
        || character == 0xFEFF;
  }
}
