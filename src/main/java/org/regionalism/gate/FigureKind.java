package org.regionalism.gate;

import java.util.List;
import java.util.Optional;

/** What a figure can be, and so what it can be held against. */
public sealed interface FigureKind {

  /**
   * A number.
   *
   * @param least the smallest that it can be, or empty where there is none
   * @param most the largest that it can be, or empty where there is none
   * @param share whether it is part of a whole, and may be written as a percentage
   */
  record Quantity(Optional<Double> least, Optional<Double> most, boolean share)
      implements FigureKind {}

  /**
   * One of several words; {@code true} and {@code false} are words, too.
   *
   * @param known the words that it can be
   */
  record Word(List<String> known) implements FigureKind {
    /** Keeps its own copy. */
    public Word {
      known = List.copyOf(known);
    }
  }
}
