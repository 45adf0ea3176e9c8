package org.regionalism.rubric;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings texts that differ only in what survey tools and spreadsheets change by themselves to one
 * form, so that they can be compared.
 */
public final class Folding {

  private static final Pattern TAG = Pattern.compile("<[/a-zA-Z][^<>]{0,200}>");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u00AD]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’‚‛`´ʼ′]");
  private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„‟«»″]");
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}\\s]+");
  private static final Set<Integer> PUNCTUATION =
      Set.of(
          (int) Character.CONNECTOR_PUNCTUATION,
          (int) Character.DASH_PUNCTUATION,
          (int) Character.START_PUNCTUATION,
          (int) Character.END_PUNCTUATION,
          (int) Character.INITIAL_QUOTE_PUNCTUATION,
          (int) Character.FINAL_QUOTE_PUNCTUATION,
          (int) Character.OTHER_PUNCTUATION);
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  /** What changes in ASCII beside capitals and blanks, or may begin what does. */
  private static final String MARKUP = "<&`";

  private Folding() {}

  /**
   * Folds a text: NFKC, invisible characters out, blanks collapsed, tags and common entities out,
   * quotes and dashes unified, lower case independent of the machine's language, punctuation at the
   * edges off. Accents stay.
   *
   * @param text any text
   * @return the folded text, possibly empty
   */
  public static String fold(String text) {
    if (isPlain(text)) {
      return text;
    }
    if (isUsual(text)) {
      return withoutEdges(singleBlanks(text).toLowerCase(Locale.ROOT));
    }
    String folded = entities(TAG.matcher(text).replaceAll(" "));
    // Before the normal form, which takes the accents apart that people type as apostrophes.
    folded = SINGLE_QUOTES.matcher(folded).replaceAll("'");
    folded = DOUBLE_QUOTES.matcher(folded).replaceAll("\"");
    folded = Normalizer.normalize(folded, Normalizer.Form.NFKC);
    folded = INVISIBLE.matcher(folded).replaceAll("");
    folded = DASHES.matcher(folded).replaceAll("-");
    folded = BLANKS.matcher(folded).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return withoutEdges(folded);
  }

  /**
   * Tidies the blanks of a text, and nothing else: what cannot be seen counts as a blank.
   *
   * @param text any text
   * @return the text in NFC with single blanks, none at its ends
   */
  public static String tidy(String text) {
    return isUsual(text)
        ? singleBlanks(text)
        : UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** Takes punctuation off both ends, unless nothing would be left. */
  private static String withoutEdges(String text) {
    int from = 0;
    while (from < text.length() && isEdge(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    int to = text.length();
    while (to > from && isEdge(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return from == to ? text : text.substring(from, to);
  }

  private static boolean isEdge(int c) {
    return c == ' ' || PUNCTUATION.contains(Character.getType(c));
  }

  /**
   * Folds a text and takes its accents off.
   *
   * @param text any text
   * @return the folded text without accents
   */
  public static String foldAccents(String text) {
    String folded = fold(text);
    return isUsual(folded)
        ? folded
        : ACCENTS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is ASCII that is seen, without markup, as nearly all texts are: little changes. */
  private static boolean isUsual(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || MARKUP.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static String singleBlanks(String text) {
    return (text.contains("  ") ? BLANKS.matcher(text).replaceAll(" ") : text).strip();
  }

  private static String entities(String text) {
    return text.indexOf('&') < 0
        ? text
        : text.replace("&nbsp;", " ")
            .replace("&#39;", "'")
            .replace("&rsquo;", "'")
            .replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
  }
}
