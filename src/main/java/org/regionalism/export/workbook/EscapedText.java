package org.regionalism.export.workbook;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of workbooks without what stands for something else, and without control characters. */
final class EscapedText {

  /** How a workbook writes a character that XML cannot hold. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private static final Pattern LINE_END = Pattern.compile("\r\n?");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{FFFE}\\x{FFFF}]");
  private static final Pattern LONE = Pattern.compile("\\p{Cs}");

  private EscapedText() {}

  /** Decodes a text. Line ends become {@code \n}; other control characters but tabs fall away. */
  static String clean(String raw) {
    if (!raw.contains("_x") && !hasControl(raw)) {
      return raw;
    }
    String text = ESCAPED.matcher(raw).replaceAll(EscapedText::character);
    text = LINE_END.matcher(text).replaceAll("\n");
    text = UNSEEN.matcher(text).replaceAll("");
    return LONE.matcher(text).replaceAll("\uFFFD");
  }

  private static boolean hasControl(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) < ' ' && raw.charAt(i) != '\n' && raw.charAt(i) != '\t') {
        return true;
      }
    }
    return false;
  }

  private static String character(MatchResult escaped) {
    return Matcher.quoteReplacement(
        Character.toString((char) Integer.parseInt(escaped.group(1), 16)));
  }
}
