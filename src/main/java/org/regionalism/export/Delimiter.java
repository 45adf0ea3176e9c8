package org.regionalism.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the cells of a text file. */
public enum Delimiter {
  /** {@code ,} */
  COMMA(','),
  /** {@code ;} */
  SEMICOLON(';'),
  /** A tab. */
  TAB('\t');

  private static final Pattern NAMED =
      Pattern.compile("\"?(?i:sep)=([^\\p{Alnum}\\s\"]|\\t)\"?[,; \\t]*(?:[\\r\\n]|$)");

  private final char character;

  Delimiter(char character) {
    this.character = character;
  }

  /**
   * Returns the character.
   *
   * @return the character between cells
   */
  public char character() {
    return character;
  }

  /**
   * Returns the word used in options.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds a delimiter by its word.
   *
   * @param word for example {@code semicolon}
   * @return the delimiter, or empty
   */
  public static Optional<Delimiter> byWord(String word) {
    return Arrays.stream(values()).filter(delimiter -> delimiter.word().equals(word)).findFirst();
  }

  /**
   * Finds a delimiter by its character.
   *
   * @param character what stands between cells
   * @return the delimiter, or empty
   */
  public static Optional<Delimiter> of(char character) {
    return Arrays.stream(values())
        .filter(delimiter -> delimiter.character == character)
        .findFirst();
  }

  /**
   * Returns the words of all delimiters.
   *
   * @return the words in order
   */
  public static List<String> words() {
    return Arrays.stream(values()).map(Delimiter::word).toList();
  }

  /**
   * Finds the delimiter of a text: the one with which its first rows are all as wide as the header,
   * else the one with which the header is widest; a comma where none occurs.
   *
   * @param head the beginning of the text
   * @param whole whether that is the whole text, so that its last row is not cut short
   * @return the delimiter
   */
  static Delimiter sniff(CharSequence head, boolean whole) {
    Delimiter best = COMMA;
    Widths most = Widths.of(head, COMMA.character, whole);
    for (Delimiter delimiter : EnumSet.complementOf(EnumSet.of(COMMA))) {
      Widths widths = Widths.of(head, delimiter.character, whole);
      if (widths.isBetterThan(most)) {
        best = delimiter;
        most = widths;
      }
    }
    return best;
  }

  /**
   * Finds the delimiter that a first line such as {@code sep=;} names, as spreadsheet programs
   * write and obey it. The line belongs to no table.
   *
   * @param head the beginning of the text
   * @return the character, or empty where the first line is no such line
   */
  static Optional<Character> named(CharSequence head) {
    Matcher matcher = NAMED.matcher(head);
    return matcher.lookingAt() ? Optional.of(matcher.group(1).charAt(0)) : Optional.empty();
  }
}
