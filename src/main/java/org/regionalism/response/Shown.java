package org.regionalism.response;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of an export as they are quoted in messages: short, and without anything invisible. */
final class Shown {

  private static final int LONGEST = 60;
  private static final int MOST_ROWS = 10;
  private static final int MOST_TEXTS = 12;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]+");

  private Shown() {}

  /** The first of some rows, as they are named in a sentence. */
  static String rows(List<Integer> numbers) {
    return (numbers.size() == 1 ? "row " : "rows ")
        + numbers.stream().limit(MOST_ROWS).map(String::valueOf).collect(Collectors.joining(", "))
        + (numbers.size() > MOST_ROWS ? " …" : "");
  }

  /** The first of some texts that are quoted already. */
  static String first(List<String> quoted) {
    return quoted.stream().limit(MOST_TEXTS).collect(Collectors.joining(", "))
        + (quoted.size() > MOST_TEXTS ? " …" : "");
  }

  static String text(String raw) {
    String clean = CONTROL.matcher(raw).replaceAll(" ").strip();
    return clean.codePointCount(0, clean.length()) <= LONGEST
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
