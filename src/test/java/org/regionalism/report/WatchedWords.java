package org.regionalism.report;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** Words that remember what they were asked for. */
public final class WatchedWords {

  private WatchedWords() {}

  /**
   * Returns the English words of a bundle.
   *
   * @param bundle the bundle's name
   * @param unused every key that was asked for is taken out of it
   */
  public static Words of(String bundle, Set<String> unused) {
    ResourceBundle texts = ResourceBundle.getBundle(bundle, Locale.ROOT);
    return new Words(
        key -> {
          unused.remove(key);
          return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
        });
  }
}
