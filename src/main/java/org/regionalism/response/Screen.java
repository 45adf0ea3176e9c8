package org.regionalism.response;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A pattern of answering that may mean little thought was given, or none. It flags a response and
 * leaves nobody out: some people do think the same of everything. A new one is a class and a
 * constant here.
 */
public enum Screen {
  /** One answer over half the items or more, and over ten at least, in the export's order. */
  LONG_RUN(1, LongRun::of),
  /** All answers alike, of two or more. */
  NO_VARIANCE(1 << 1, asked -> Optional.of(new NoVariance())),
  /** Both poles of every shift at the same extreme: wholly agreeing with what excludes itself. */
  BOTH_POLES(1 << 2, BothPoles::of),
  /** All the same answers as an earlier response of the wave. */
  DUPLICATE(1 << 3, asked -> Optional.of(sheet -> sheet.repeat() == Repeat.YES)),
  /** Less than two seconds an answer. */
  HASTE(1 << 4, asked -> asked.timed() ? Optional.of(new Haste()) : Optional.empty()),
  /** Fewer answers than the rubric needs of a dimension, taken over all items. */
  INCOMPLETE(1 << 5, asked -> Optional.of(new Incomplete(asked.rubric().minAnswered())));

  private final int bit;
  private final Function<Asked, Optional<ScreenRule>> rule;

  Screen(int bit, Function<Asked, Optional<ScreenRule>> rule) {
    this.bit = bit;
    this.rule = rule;
  }

  /** The bit that stands for it among flags. */
  int bit() {
    return bit;
  }

  /** How responses of an export are looked at, or empty where it lacks what is needed for that. */
  Optional<ScreenRule> rule(Asked asked) {
    return rule.apply(asked);
  }

  /**
   * Returns the word used in JSON.
   *
   * @return for example {@code longRun}
   */
  public String id() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder id = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      id.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
    }
    return id.toString();
  }
}
