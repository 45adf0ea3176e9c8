package org.regionalism.gate;

import java.util.List;
import java.util.Optional;

/** What a figure may be in truth, as far as the answers can tell. */
public sealed interface Reach {

  /**
   * An interval.
   *
   * @param low its lower end
   * @param high its upper end
   */
  record Span(double low, double high) implements Reach {}

  /**
   * Several words.
   *
   * @param words in order, at least one
   */
  record Words(List<String> words) implements Reach {
    /** Keeps its own copy. */
    public Words {
      words = List.copyOf(words);
    }
  }

  /**
   * Nobody can tell: figures of this kind have an interval, and this one has none.
   *
   * @param reason why, in the words of JSON; empty where nothing is said
   */
  record Unknown(Optional<String> reason) implements Reach {}
}
