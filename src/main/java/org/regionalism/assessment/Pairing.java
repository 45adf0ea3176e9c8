package org.regionalism.assessment;

import java.util.List;
import org.regionalism.assessment.Crossed.Cell;

/**
 * How people who are compared with themselves stand. No figure; it is needed to work out what
 * figures of both waves tell together, and gone once it is decided what may be shown.
 *
 * @param before those of them who stand alike in the earlier wave; {@code scored} counts those who
 *     are compared in a question
 * @param after the same for the later wave
 */
public record Pairing(List<Cell> before, List<Cell> after) {

  /** Nobody: organizations are compared with themselves, or nobody is. */
  public static final Pairing NOBODY = new Pairing(List.of(), List.of());

  /** Keeps its own copies. */
  public Pairing {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
