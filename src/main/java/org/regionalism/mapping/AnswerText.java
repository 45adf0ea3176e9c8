package org.regionalism.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When two raw answers are one: the same in a map, in a code book and in an export. */
public final class AnswerText {

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");

  /** Decimals have to be zeros; behind a comma three of them could be thousands. */
  private static final Pattern WHOLE = Pattern.compile("([-+]?\\d{1,9})(?:\\.0+|,0{1,2})?");

  private AnswerText() {}

  /**
   * Tidies an answer.
   *
   * @param raw the answer as it stands in an export
   * @return the text with one kind of blank, of dash and of digit, and nothing invisible
   */
  public static String tidy(String raw) {
    String text = INVISIBLE.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC)).replaceAll("");
    text = DASHES.matcher(text).replaceAll("-");
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /**
   * Reads a whole number.
   *
   * @param tidy a tidy text
   * @return the whole number that it is, or empty
   */
  public static OptionalInt whole(String tidy) {
    Matcher matcher = WHOLE.matcher(tidy);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /**
   * Returns what two answers share that are the same one: "4" and "4.0", "Agree" and " AGREE ".
   *
   * @param raw the answer as it stands in an export or a map
   * @return its key
   */
  public static String key(String raw) {
    String tidy = tidy(raw);
    OptionalInt number = whole(tidy);
    return number.isPresent() ? Integer.toString(number.getAsInt()) : tidy.toLowerCase(Locale.ROOT);
  }
}
