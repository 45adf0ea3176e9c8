package org.regionalism.report.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Reached;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.TargetResult;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;

/** Writes how indexes stand to their targets. */
final class TargetsJson {

  private TargetsJson() {}

  static Node of(List<TargetResult> targets) {
    MapBuilder out = new MapBuilder();
    Set<String> taken = new HashSet<>();
    for (TargetResult result : targets) {
      String id = result.target().id();
      out.put(taken.add(id) ? id : result.target().kind().key() + "." + id, target(result));
    }
    return out.build();
  }

  private static Node target(TargetResult result) {
    Reason unknown =
        result.goalCi() instanceof Interval.Missing missing ? missing.reason() : Reason.NO_ANSWERS;
    return new FigureBuilder()
        .put("target", MapBuilder.number(result.target().index()))
        .put("gap", result.gap())
        .put("reached", result.reached().map(Reached::id).map(MapBuilder::text), unknown)
        .build();
  }
}
