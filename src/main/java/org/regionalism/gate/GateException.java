package org.regionalism.gate;

import java.util.Map;
import java.util.Optional;

/**
 * What of a gate is otherwise for one consortium.
 *
 * @param off whether the gate does not hold for it at all
 * @param limit its own limit, or empty
 * @param weight its own weight, or empty
 * @param whenUnsure what the gate comes to for it where the figure cannot decide, or empty
 */
public record GateException(
    boolean off, Optional<Limit> limit, Optional<Weight> weight, Optional<Outcome> whenUnsure) {

  static final GateException OFF =
      new GateException(true, Optional.empty(), Optional.empty(), Optional.empty());

  static final GateException NONE =
      new GateException(false, Optional.empty(), Optional.empty(), Optional.empty());

  /** The gate as it is for the consortium, or empty where it is off. */
  Optional<Gate> applied(Gate gate) {
    return off
        ? Optional.empty()
        : Optional.of(
            new Gate(
                gate.path(),
                gate.comparison(),
                limit.orElse(gate.limit()),
                weight.orElse(gate.weight()),
                whenUnsure.orElse(gate.whenUnsure()),
                Map.of()));
  }
}
