package org.regionalism.report.json;

import java.util.Map;
import org.regionalism.assessment.Bounds;
import org.regionalism.assessment.Coverage;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Turnout;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;

/** Writes who was invited and who answered; never a name. */
final class CoverageJson {

  private CoverageJson() {}

  static Node of(Coverage coverage) {
    FigureBuilder out = turnout(coverage.organizations());
    coverage.people().ifPresent(people -> out.put("people", turnout(people).build()));
    MapBuilder sectors = new MapBuilder();
    coverage.bySector().forEach((id, turnout) -> sectors.put(id, turnout(turnout).build()));
    out.put("bySector", sectors.build());
    coverage.bounds().ifPresent(bounds -> out.put("bounds", bounds(bounds)));
    return out.build();
  }

  private static FigureBuilder turnout(Turnout turnout) {
    return new FigureBuilder()
        .put("invited", Figure.count(turnout.invited()))
        .put("answered", turnout.answered())
        .put("rate", turnout.rate());
  }

  private static Node bounds(Bounds bounds) {
    return new FigureBuilder()
        .put("overall", bounds.overall())
        .put("domains", byId(bounds.domains()))
        .put("shifts", byId(bounds.shifts()))
        .put("dimensions", byId(bounds.dimensions()))
        .build();
  }

  private static Node byId(Map<String, Interval> intervals) {
    FigureBuilder out = new FigureBuilder();
    intervals.forEach(out::put);
    return out.build();
  }
}
