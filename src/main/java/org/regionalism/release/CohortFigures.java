package org.regionalism.release;

import java.util.List;

/**
 * What a file says of many consortia.
 *
 * @param quoted figures of single ones
 * @param sums how many people and organizations there are in all
 * @param quartiles where the quarters of the consortia lie, by question
 */
public record CohortFigures(List<Quoted> quoted, List<Statement> sums, List<Statement> quartiles) {

  /** Of a file that speaks of one consortium only. */
  static final CohortFigures NONE = new CohortFigures(List.of(), List.of(), List.of());

  /** Keeps its own copies. */
  public CohortFigures {
    quoted = List.copyOf(quoted);
    sums = List.copyOf(sums);
    quartiles = List.copyOf(quartiles);
  }
}
