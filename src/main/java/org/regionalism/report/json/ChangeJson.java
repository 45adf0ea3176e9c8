package org.regionalism.report.json;

import java.util.Map;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Verdict;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;

/** Writes what has moved from one wave to the next. */
final class ChangeJson {

  private ChangeJson() {}

  static Node of(Change change) {
    FigureBuilder out =
        new FigureBuilder()
            .put("from", MapBuilder.text(change.from()))
            .put("to", MapBuilder.text(change.to()));
    change.ground().since().ifPresent(earlier -> out.put("since", since(earlier)));
    change
        .ground()
        .items()
        .ifPresent(
            items ->
                out.put("items", MapBuilder.list(items.stream().map(MapBuilder::text).toList())));
    return out.put("method", MapBuilder.text(change.method().id()))
        .put("pairs", change.overall().pairs())
        .put("matched", change.ground().turnover().matched())
        .put("joined", change.ground().turnover().joined())
        .put("left", change.ground().turnover().left())
        .put("overall", movement(change.overall()))
        .put("domains", byId(change.domains()))
        .put("shifts", byId(change.shifts()))
        .put("dimensions", byId(change.dimensions()))
        .build();
  }

  private static Node since(EarlierWave earlier) {
    MapBuilder out =
        new MapBuilder()
            .put("file", earlier.file())
            .put("sha256", earlier.sha256())
            .put(
                "rubric",
                new MapBuilder()
                    .put("id", earlier.rubric())
                    .put("version", earlier.version())
                    .build());
    earlier.date().ifPresent(date -> out.put("date", date));
    return out.build();
  }

  private static Node byId(Map<String, Movement> movements) {
    MapBuilder out = new MapBuilder();
    movements.forEach((id, movement) -> out.put(id, movement(movement)));
    return out.build();
  }

  private static Node movement(Movement movement) {
    Reason untested =
        movement.p() instanceof Figure.Missing missing ? missing.reason() : Reason.NO_VARIANCE;
    return new FigureBuilder()
        .put("pairs", movement.pairs())
        .put("difference", movement.difference())
        .put("ci", movement.ci())
        .put("indexDifference", movement.indexDifference())
        .put("indexCi", movement.indexCi())
        .put("p", movement.p())
        .put("adjustedP", movement.adjustedP())
        .put("verdict", movement.verdict().map(Verdict::id).map(MapBuilder::text), untested)
        .build();
  }
}
