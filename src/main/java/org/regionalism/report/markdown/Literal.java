package org.regionalism.report.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regionalism.report.PrintableText;

/**
 * Writes any text so that Markdown shows it letter by letter: no emphasis, link, list, heading,
 * table, code or HTML comes of it. Escapes no more than that takes, as reports are read raw too.
 */
final class Literal {

  /**
   * Web and mail addresses. Renderers make links of them even behind a backslash; only a code span
   * keeps them from it. None of the characters that a code span or a table would trip over.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:[a-z][a-z0-9+.-]{0,30}://|(?<![a-z0-9])www\\.)"
              + "(?:[^\\s\\h`|\\\\<>]*[^\\s\\h`|\\\\<>.,;:!?)'\"\\]*_~])?"
              + "|[a-z0-9._+-]{1,64}+@[a-z0-9._-]*[a-z0-9]");

  private static final Pattern SPECIAL =
      Pattern.compile(
          "[\\\\`*\\[\\]|~$]"
              + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])"
              + "|<(?=[A-Za-z/!?])"
              + "|&(?=#?[A-Za-z0-9]+;)");

  /** One of them begins whatever is special. */
  private static final String SPECIAL_CHARACTERS = "\\`*[]|~$_<&";

  private static final Pattern BLOCK_START =
      Pattern.compile("^(?:[#>]|[+-](?=[ -]|$))|^(\\d{1,9})(?=[.)](?: |$))");

  private Literal() {}

  /** A text inside a line: a cell, or what follows on other words. */
  static String inline(String text) {
    String line = PrintableText.line(text);
    if (!mayHoldAddress(line)) {
      return escaped(line);
    }
    StringBuilder out = new StringBuilder(line.length() + 16);
    Matcher address = ADDRESS.matcher(line);
    int from = 0;
    while (address.find()) {
      out.append(escaped(line.substring(from, address.start())));
      out.append('`').append(address.group()).append('`');
      from = address.end();
    }
    return out.append(escaped(line.substring(from))).toString();
  }

  /** A text that begins a line, as a paragraph or an entry of a list does. */
  static String block(String text) {
    Matcher start = BLOCK_START.matcher(inline(text));
    return start.replaceFirst(
        found ->
            found.group(1) == null
                ? Matcher.quoteReplacement("\\" + found.group())
                : Matcher.quoteReplacement(found.group() + "\\"));
  }

  /** A text at the end of a heading, where number signs would be taken for the heading's own. */
  static String heading(String text) {
    String inline = inline(text);
    return inline.endsWith("#") ? inline.substring(0, inline.length() - 1) + "\\#" : inline;
  }

  /** What every address has; most texts have nothing of it, and need no closer look. */
  private static boolean mayHoldAddress(String line) {
    return line.indexOf('@') >= 0
        || line.contains("://")
        || line.toLowerCase(Locale.ROOT).contains("www.");
  }

  private static String escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SPECIAL_CHARACTERS.indexOf(text.charAt(i)) >= 0) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
      }
    }
    return text;
  }
}
