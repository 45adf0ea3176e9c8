package org.regionalism.gate;

import java.util.Map;

/**
 * A condition on a figure.
 *
 * @param path the figure
 * @param comparison how it has to stand to the limit
 * @param limit the limit
 * @param weight what it means that the condition does not hold
 * @param whenUnsure what the gate comes to where the figure cannot decide
 * @param exceptions what holds instead for single consortia, by their folded names
 */
public record Gate(
    FigurePath path,
    Comparison comparison,
    Limit limit,
    Weight weight,
    Outcome whenUnsure,
    Map<String, GateException> exceptions) {

  /** Keeps its own copy. */
  public Gate {
    exceptions = Map.copyOf(exceptions);
  }

  /**
   * Returns the gate in one line.
   *
   * @return for example {@code dimensions.trust.index at-least 60}
   */
  public String text() {
    return path.text() + " " + comparison.id() + " " + limit.written();
  }

  /** This gate with its exceptions. */
  Gate except(Map<String, GateException> those) {
    return new Gate(path, comparison, limit, weight, whenUnsure, those);
  }
}
