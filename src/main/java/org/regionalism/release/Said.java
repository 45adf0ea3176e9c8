package org.regionalism.release;

import java.util.Optional;

/**
 * A figure as it is printed.
 *
 * @param key what it measures, in the words of {@code assessment.json}, for example {@code index}
 *     or {@code indexCi.low}
 * @param text what is printed; empty where it is only seen that something is
 */
public record Said(String key, Optional<String> text) {

  static Said of(String key, String text) {
    return new Said(key, Optional.of(text));
  }

  /** Something is shown that cannot be compared, for example a name in another language. */
  static Said something(String key) {
    return new Said(key, Optional.empty());
  }
}
