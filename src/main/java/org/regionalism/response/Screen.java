package org.regionalism.response;

import java.util.Optional;

/**
 * A pattern of answering that may mean little thought was given, or none. It flags a response and
 * leaves nobody out: some people do think the same of everything. A new one is a class and a
 * constant here.
 */
public enum Screen {
  /** One answer over half the items or more, and over ten at least, in the export's order. */
  LONG_RUN(1, "longRun") {
    @Override
    Optional<ScreenRule> rule(Asked asked) {
      return LongRun.of(asked);
    }
  },
  /** All answers alike, of two or more. */
  NO_VARIANCE(1 << 1, "noVariance") {
    @Override
    Optional<ScreenRule> rule(Asked asked) {
      return Optional.of(new NoVariance());
    }
  },
  /** Both poles of every shift at the same extreme: all agreed to, or all disagreed with. */
  BOTH_POLES(1 << 2, "bothPoles") {
    @Override
    Optional<ScreenRule> rule(Asked asked) {
      return BothPoles.of(asked);
    }
  },
  /**
   * All the same answers as an earlier response of the wave. Of all that have them one is not
   * flagged, whatever their order: the first that was not answered too fast, if there is one.
   */
  DUPLICATE(1 << 3, "duplicates") {
    @Override
    Optional<ScreenRule> rule(Asked asked) {
      return Optional.of(sheet -> sheet.repeat().isCounted());
    }
  },
  /** Less than two seconds an answer. */
  HASTE(1 << 4, "fast") {
    @Override
    Optional<ScreenRule> rule(Asked asked) {
      return asked.timed() ? Optional.of(new Haste()) : Optional.empty();
    }
  },
  /** Fewer answers than the rubric needs of a dimension, taken over all items. */
  INCOMPLETE(1 << 5, "incomplete") {
    @Override
    Optional<ScreenRule> rule(Asked asked) {
      return Optional.of(new Incomplete(asked.rubric().minAnswered()));
    }
  };

  private final int bit;
  private final String id;

  Screen(int bit, String id) {
    this.bit = bit;
    this.id = id;
  }

  /** How responses of an export are looked at, or empty where it lacks what is needed for that. */
  abstract Optional<ScreenRule> rule(Asked asked);

  /** The bit that stands for it among flags. */
  int bit() {
    return bit;
  }

  /**
   * Returns the word used in JSON.
   *
   * @return for example {@code longRun}
   */
  public String id() {
    return id;
  }
}
