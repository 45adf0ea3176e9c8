package org.regionalism.response;

import java.util.regex.Pattern;

/** Texts of an export as they are quoted in messages: short, and without anything invisible. */
final class Shown {

  private static final int LONGEST = 60;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]+");

  private Shown() {}

  static String text(String raw) {
    String clean = CONTROL.matcher(raw).replaceAll(" ").strip();
    return clean.codePointCount(0, clean.length()) <= LONGEST
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
