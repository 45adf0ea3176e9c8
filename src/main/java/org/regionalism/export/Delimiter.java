package org.regionalism.export;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What stands between the cells of a text file. */
public enum Delimiter {
  /** {@code ,} */
  COMMA(','),
  /** {@code ;} */
  SEMICOLON(';'),
  /** A tab. */
  TAB('\t');

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
   * Returns the words of all delimiters.
   *
   * @return the words in order
   */
  public static List<String> words() {
    return Arrays.stream(values()).map(Delimiter::word).toList();
  }

  /**
   * Finds the delimiter of a text by its first line that is not quoted: the one that occurs most
   * often outside quotes, a comma where none occurs.
   *
   * @param head the beginning of the text
   * @return the delimiter
   */
  static Delimiter sniff(CharSequence head) {
    Map<Delimiter, Integer> seen = new EnumMap<>(Delimiter.class);
    boolean quoted = false;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted) {
        for (Delimiter delimiter : values()) {
          if (c == delimiter.character) {
            seen.merge(delimiter, 1, Integer::sum);
          }
        }
      }
    }
    Delimiter best = COMMA;
    for (Delimiter delimiter : values()) {
      if (seen.getOrDefault(delimiter, 0) > seen.getOrDefault(best, 0)) {
        best = delimiter;
      }
    }
    return best;
  }
}
