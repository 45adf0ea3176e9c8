package org.regionalism.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.notation.Node;
import org.regionalism.rubric.Folding;

/**
 * All conditions that figures are held against.
 *
 * @param gates in the order in which they were written
 */
public record Gates(List<Gate> gates) {

  /** No conditions. */
  public static final Gates NONE = new Gates(List.of());

  /** Keeps its own copy. */
  public Gates {
    gates = List.copyOf(gates);
  }

  /**
   * Returns these gates, and others after them.
   *
   * @param others further gates
   * @return all of them
   */
  public Gates and(Gates others) {
    List<Gate> all = new ArrayList<>(gates);
    all.addAll(others.gates());
    return new Gates(all);
  }

  /**
   * Holds the figures of a consortium against the gates that hold for it.
   *
   * @param consortium its name, by which exceptions are found; case, blanks and quotes around it do
   *     not matter
   * @param assessment the tree of its {@code assessment.json}
   * @return a result for each gate in order, none for those that are off for it
   */
  public List<GateResult> judge(String consortium, Node assessment) {
    String name = Folding.fold(consortium);
    return gates.stream()
        .map(
            gate ->
                Optional.ofNullable(gate.exceptions().get(name))
                    .orElse(GateException.NONE)
                    .applied(gate))
        .flatMap(Optional::stream)
        .map(gate -> Judgement.of(gate, FigureFinder.find(gate.path(), assessment)))
        .toList();
  }
}
