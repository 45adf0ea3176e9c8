package org.regionalism.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What becomes of responses that repeat another. */
public enum DuplicateRule {
  /** All count, and how many there are is said. */
  COUNT,
  /** The last of them counts. */
  KEEP_LAST,
  /** The first of them counts. */
  KEEP_FIRST;

  /**
   * Returns the word used in options.
   *
   * @return for example {@code keep-last}
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Finds a rule by the word that a person gave; {@link #COUNT} is what nobody has to ask for.
   *
   * @param word the word
   * @return the rule, or empty
   */
  public static Optional<DuplicateRule> byWord(String word) {
    return Arrays.stream(values())
        .filter(rule -> rule != COUNT && rule.word().equals(word))
        .findFirst();
  }

  /**
   * Returns the words that a person can give.
   *
   * @return the words in order
   */
  public static List<String> words() {
    return Arrays.stream(values()).filter(rule -> rule != COUNT).map(DuplicateRule::word).toList();
  }
}
