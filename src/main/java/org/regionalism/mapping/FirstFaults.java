package org.regionalism.mapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;

/** What is said of a roster: a number of faults of each kind, for more come of one cause. */
final class FirstFaults {

  /** So many of a kind show what it is about. */
  static final int MOST = 50;

  private FirstFaults() {}

  /** The first faults of each kind, in their order, and then of which kinds there are more. */
  static List<Diagnostic> of(List<Diagnostic> found, Location roster) {
    Diagnostics said = new Diagnostics();
    Map<Code, Integer> counts = new EnumMap<>(Code.class);
    for (Diagnostic one : found) {
      if (counts.merge(one.code(), 1, Integer::sum) <= MOST) {
        said.addAll(List.of(one));
      }
    }
    counts.forEach(
        (code, count) -> {
          if (count > MOST) {
            said.add(Code.ROSTER_MORE_FAULTS, roster, code.id(), Integer.toString(count - MOST));
          }
        });
    return said.toList();
  }
}
