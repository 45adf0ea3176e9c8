package org.regionalism.report.json;

import org.regionalism.assessment.Consensus;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.ShiftResult;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;
import org.regionalism.rubric.Quadrant;

/** Writes what a group agreed on: the levels as they were given, and the indexes they come to. */
final class ConsensusJson {

  private ConsensusJson() {}

  static Node levels(Consensus consensus) {
    MapBuilder out = new MapBuilder();
    consensus
        .levels()
        .forEach(
            (id, rating) ->
                out.put(
                    id,
                    new MapBuilder()
                        .put("level", rating.level())
                        .put("index", MapBuilder.number(rating.index()))
                        .put("evidence", rating.evidence())
                        .put("next", rating.next())
                        .put("by", rating.by())
                        .build()));
    return out.build();
  }

  static Node of(Consensus consensus) {
    MapBuilder domains = new MapBuilder();
    consensus.domains().forEach((id, measure) -> domains.put(id, index(measure)));
    MapBuilder shifts = new MapBuilder();
    consensus.shifts().forEach((id, shift) -> shifts.put(id, shift(shift)));
    return new MapBuilder()
        .put("overall", index(consensus.overall()))
        .put("domains", domains.build())
        .put("shifts", shifts.build())
        .build();
  }

  private static Node index(Measure measure) {
    return new FigureBuilder().put("index", measure.index()).build();
  }

  private static Node shift(ShiftResult shift) {
    return new FigureBuilder()
        .put("position", shift.measure().index())
        .put("quadrant", shift.quadrant().map(Quadrant::id).map(MapBuilder::text), Reason.NO_LEVEL)
        .build();
  }
}
