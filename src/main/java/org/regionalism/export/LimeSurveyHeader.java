package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header of LimeSurvey, taken apart: {@code G1Q1[SQ001]}, {@code G1Q1_SQ001}, {@code G1Q1. Text},
 * {@code G1Q1[SQ001]. Text [row]}, or a text with its row alone.
 *
 * @param code the code with what stands in its brackets, or empty where there is none
 * @param text the question's text, or the code where that is all there is
 */
record LimeSurveyHeader(String code, String text) {

  private static final Pattern WITH_TEXT =
      Pattern.compile("(\\p{L}\\w*(?:\\[[^\\[\\]]*])*)\\. ?(.*)", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("\\p{L}\\w*(?:\\[[^\\[\\]]*])*");
  private static final Pattern PART = Pattern.compile("[^\\[\\]_]+");

  static LimeSurveyHeader of(String header) {
    Matcher both = WITH_TEXT.matcher(header);
    if (both.matches()) {
      return new LimeSurveyHeader(both.group(1), both.group(2).strip());
    }
    return new LimeSurveyHeader(CODE.matcher(header).matches() ? header : "", header);
  }

  /** Whether a code and a text stand in the header. */
  boolean hasBoth() {
    return !code.isEmpty() && !code.equals(text);
  }

  /** Whether it is the row of a grid, by its code. */
  boolean isRow() {
    return code.contains("[");
  }

  /** What may be an item's id: codes have neither hyphens nor underscores. */
  List<String> ids() {
    List<String> ids = new ArrayList<>(List.of(text));
    ids.addAll(Headers.bracketed(text));
    if (!code.isEmpty()) {
      List<String> parts = PART.matcher(code).results().map(part -> part.group()).toList();
      List<String> names = new ArrayList<>(List.of(code, String.join("_", parts)));
      // The code of a grid alone would name all its rows.
      names.add(parts.get(parts.size() - 1));
      names.forEach(
          name -> {
            ids.add(name);
            ids.addAll(Headers.hyphenated(name));
          });
    }
    return ids;
  }

  /** What may be the text of a row. */
  List<String> rows() {
    return Headers.bracketed(text);
  }
}
