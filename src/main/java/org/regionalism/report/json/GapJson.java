package org.regionalism.report.json;

import java.util.Map;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;

/** Writes a group against the rest of its wave. */
final class GapJson {

  private GapJson() {}

  static Node of(Gap gap) {
    return new MapBuilder()
        .put("attribute", gap.attribute())
        .put("value", gap.value())
        .put("dimensions", byId(gap.dimensions()))
        .put("domains", byId(gap.domains()))
        .build();
  }

  private static Node byId(Map<String, GapMeasure> measures) {
    MapBuilder out = new MapBuilder();
    measures.forEach((id, measure) -> out.put(id, measure(measure)));
    return out.build();
  }

  private static Node measure(GapMeasure measure) {
    return new FigureBuilder()
        .put("unit", MapBuilder.text(measure.unit().word()))
        .put("difference", measure.difference())
        .put("ci", measure.ci())
        .put("indexDifference", measure.indexDifference())
        .put("indexCi", measure.indexCi())
        .put("p", measure.p())
        .put("adjustedP", measure.adjustedP())
        .build();
  }
}
