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

  private final Map<String, Known> all = new HashMap<>();
  private final String[] latestTexts = new String[LATEST];
  private final Known[] latest = new Known[LATEST];

  /** A text with its meaning, where it first stood, and how often it was seen. */
  static final class Known {
    private final String raw;
    private final Match match;
    private final Answer answer;
    private final int row;
    private long count;

    Known(String raw, Match match, int row) {
      this.raw = raw;
      this.match = match;
      this.answer = match.answer();
      this.row = row;
    }

    /** Counts a cell. */
    Answer seen() {
      count++;
      return answer;
    }

    String raw() {
      return raw;
    }

    Match match() {
      return match;
    }

    int row() {
      return row;
    }

    long count() {
      return count;
    }
  }

  /** What a text was found to mean before. */
  @SuppressWarnings("ReferenceEquality") // equal texts that are not the same are found in the map
  @Nullable Known find(String raw) {
    int place = raw.hashCode() & (LATEST - 1);
    if (latestTexts[place] == raw) {
      return latest[place];
    }
    @Nullable Known known = all.get(raw);
    if (known != null) {
      latestTexts[place] = raw;
      latest[place] = known;
    }
    return known;
  }

  /** Keeps what a text means, unless too many are kept. */
  Known keep(String raw, Match match, int row) {
    Known known = new Known(raw, match, row);
    if (all.size() < MAX_KEPT) {
      all.put(raw, known);
    }
    return known;
  }

  /** The texts that are kept, in no order. */
  Collection<Known> all() {
    return Collections.unmodifiableCollection(all.values());
  }
}
