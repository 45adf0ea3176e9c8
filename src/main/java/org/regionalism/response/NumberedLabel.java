package org.regionalism.response;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that stands beside a label, as in "4 – Agree" or "Agree (4)".
 *
 * @param number the number
 * @param label what stands beside it, any text
 */
record NumberedLabel(int number, String label) {

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");

  /** Decimals have to be zeros; behind a comma three of them could be thousands. */
  private static final Pattern WHOLE = Pattern.compile("([-+]?\\d{1,9})(?:\\.0+|,0{1,2})?");

  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(-?\\d{1,9}) ?(?:[-.:=)] ?|\\(| )(.*?)\\)?");
  private static final Pattern NUMBER_LAST =
      Pattern.compile("(.*?) ?(?:[-:=] ?|[(\\[])(-?\\d{1,9})[)\\]]?");

  /** The text with one kind of blank, of dash and of digit, and nothing invisible. */
  static String tidy(String raw) {
    String text = INVISIBLE.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC)).replaceAll("");
    text = DASHES.matcher(text).replaceAll("-");
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Every way to read a tidy text as a number with a label. */
  static List<NumberedLabel> in(String text) {
    List<NumberedLabel> readings = new ArrayList<>();
    Matcher first = NUMBER_FIRST.matcher(text);
    if (first.matches()) {
      readings.add(new NumberedLabel(Integer.parseInt(first.group(1)), first.group(2)));
    }
    Matcher last = NUMBER_LAST.matcher(text);
    if (last.matches()) {
      readings.add(new NumberedLabel(Integer.parseInt(last.group(2)), last.group(1)));
    }
    return readings;
  }

  /** The whole number that a tidy text is. */
  static OptionalInt whole(String text) {
    Matcher matcher = WHOLE.matcher(text);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }
}
