package org.regionalism.report.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.regionalism.report.PrintableText;

/**
 * A text as a code span in a table's cell: shown letter by letter, whatever it holds, and no link,
 * picture or HTML comes of it.
 */
final class CodeSpan {

  private static final Pattern BACKTICKS = Pattern.compile("`+");

  /** A table ends a cell at such a pipe whatever stands before it, so a blank keeps them apart. */
  private static final Pattern ESCAPED_PIPE = Pattern.compile("\\\\(?=\\|)");

  private CodeSpan() {}

  static String of(String text) {
    String line = PrintableText.line(text);
    if (line.isEmpty()) {
      return "";
    }
    int longest =
        BACKTICKS
            .matcher(line)
            .results()
            .map(MatchResult::group)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    String fence = "`".repeat(longest + 1);
    // One blank at both ends is taken off again.
    String padding = longest > 0 ? " " : "";
    String safe = ESCAPED_PIPE.matcher(line).replaceAll("\\\\ ").replace("|", "\\|");
    return fence + padding + safe + padding + fence;
  }
}
