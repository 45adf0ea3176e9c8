package org.regionalism.rubric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text in one or more languages.
 *
 * @param byLanguage the text by language code, in the order of the rubric
 */
public record Text(Map<String, String> byLanguage) {

  /** A text that says nothing. */
  public static final Text EMPTY = new Text(Map.of());

  /** Keeps its own copy, in order. */
  public Text {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /**
   * Returns the text in a language, else in the first language it has.
   *
   * @param language a language code such as {@code en}
   * @return the text; empty only where no text was written
   */
  public String in(String language) {
    String exact = byLanguage.get(language);
    return exact != null ? exact : byLanguage.values().stream().findFirst().orElse("");
  }

  /**
   * Tells whether it was written in a language.
   *
   * @param language a language code such as {@code en}
   * @return false where {@link #in} falls back on another language
   */
  public boolean isIn(String language) {
    return byLanguage.containsKey(language);
  }

  /**
   * Tells whether nothing was written.
   *
   * @return true if there is no text in any language
   */
  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }
}
