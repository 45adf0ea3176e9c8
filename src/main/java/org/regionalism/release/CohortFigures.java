package org.regionalism.release;

import java.util.List;

/**
 * What a file says of many consortia.
 *
 * @param quoted figures of single ones
 * @param ofMany figures over all of them: how many people there are, quartiles, how many have moved
 */
public record CohortFigures(List<Quoted> quoted, List<OfMany> ofMany) {

  /** Of a file that speaks of one consortium only. */
  static final CohortFigures NONE = new CohortFigures(List.of(), List.of());

  /** Keeps its own copies. */
  public CohortFigures {
    quoted = List.copyOf(quoted);
    ofMany = List.copyOf(ofMany);
  }
}
