package org.regionalism.response;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one column that were found to be answers. Nearly every cell repeats one of them as
 * the very same object, so the latest are looked up by identity first.
 */
final class KnownAnswers {

  private static final int MAX_KEPT = 10_000;
  private static final int LATEST = 32;

  private final Map<String, Answer> all = new HashMap<>();
  private final String[] latestTexts = new String[LATEST];
  private final Answer[] latestAnswers = new Answer[LATEST];

  /** What a text was found to mean before. */
  @SuppressWarnings("ReferenceEquality") // equal texts that are not the same are found in the map
  @Nullable Answer find(String raw) {
    int place = raw.hashCode() & (LATEST - 1);
    if (latestTexts[place] == raw) {
      return latestAnswers[place];
    }
    @Nullable Answer answer = all.get(raw);
    if (answer != null) {
      latestTexts[place] = raw;
      latestAnswers[place] = answer;
    }
    return answer;
  }

  /** Keeps what a text means, unless too many are kept. */
  void keep(String raw, Answer answer) {
    if (all.size() < MAX_KEPT) {
      all.put(raw, answer);
    }
  }

  /** The texts that are kept, in no order. */
  Collection<String> texts() {
    return Collections.unmodifiableSet(all.keySet());
  }
}
