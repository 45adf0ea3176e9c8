package org.regionalism.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.regionalism.report.PrintableText;

/** The lines of a YAML file that a person will edit. */
final class YamlLines {

  private static final int LONGEST_REMARK = 100;

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");
  private static final Set<String> RESERVED = Set.of("true", "false", "null", "yes", "no", "on");

  private final List<String> lines = new ArrayList<>();

  YamlLines add(int indent, String text) {
    lines.add(" ".repeat(indent) + text);
    return this;
  }

  YamlLines remark(int indent, String text) {
    return add(indent, "# " + PrintableText.line(text));
  }

  YamlLines blank() {
    lines.add("");
    return this;
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  /** A text in double quotes; what cannot be seen is written by its number. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> {
          if (isUnseen(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  /** An id, without quotes where it cannot be taken for anything else. */
  static String word(String id) {
    return PLAIN.matcher(id).matches() && !RESERVED.contains(id.toLowerCase(Locale.ROOT))
        ? id
        : quoted(id);
  }

  private static boolean isUnseen(char c) {
    int type = Character.getType(c);
    return (Character.isSpaceChar(c) && c != ' ')
        || type == Character.CONTROL
        || type == Character.FORMAT
        || c == '\uFEFF';
  }

  /** A text as it stands in a remark: on one line, and not longer than anybody reads. */
  static String shown(String text) {
    String line = PrintableText.line(text);
    int letters = line.codePointCount(0, line.length());
    return letters <= LONGEST_REMARK
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_REMARK - 1)) + "…";
  }
}
