package org.regionalism.gate;

/**
 * What a gate came to for one consortium.
 *
 * @param gate the gate as it holds for this consortium
 * @param outcome what it came to
 * @param why why
 * @param found the figure as everybody may see it, or the reason why it is not shown
 */
public record GateResult(Gate gate, Outcome outcome, Why why, Found found) {

  /**
   * Tells whether the run has to end with exit code 1.
   *
   * @return true for a gate that failed
   */
  public boolean failed() {
    return outcome == Outcome.FAIL;
  }
}
