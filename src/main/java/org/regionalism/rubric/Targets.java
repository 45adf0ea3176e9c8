package org.regionalism.rubric;

import java.util.List;

/**
 * What a consortium wants to reach.
 *
 * @param declared each set by somebody; nothing has two
 * @param nextBand whether the beginning of the band above is the target of everything
 */
public record Targets(List<Target> declared, boolean nextBand) {

  /** The word that asks for the band above. */
  public static final String NEXT_BAND_WORD = "next-band";

  /** No targets. */
  public static final Targets NONE = new Targets(List.of(), false);

  /** The band above everywhere. */
  public static final Targets NEXT_BAND = new Targets(List.of(), true);

  /** Keeps its own copy. */
  public Targets {
    declared = List.copyOf(declared);
  }
}
