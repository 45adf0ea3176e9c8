package org.regionalism.response;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of one column that were found to be answers. */
final class KnownAnswers {

  private static final int MAX_KEPT = 10_000;

  private final Map<String, Known> all = new HashMap<>();

  /** A text with its meaning, where it first stood, and how often it was seen. */
  static final class Known {
    private final String raw;
    private final Match match;
    private final int row;
    private long count;

    Known(String raw, Match match, int row) {
      this.raw = raw;
      this.match = match;
      this.row = row;
    }

    /** Counts cells that hold it. */
    void count(long cells) {
      count += cells;
    }

    Answer answer() {
      return match.answer();
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
  @Nullable Known find(String raw) {
    return all.get(raw);
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
