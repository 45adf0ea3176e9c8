package org.regionalism.report.json;

import java.util.List;
import org.regionalism.gate.Found;
import org.regionalism.gate.Gate;
import org.regionalism.gate.GateResult;
import org.regionalism.gate.Limit;
import org.regionalism.gate.Reach;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;

/** Writes what gates came to. */
final class GateJson {

  private GateJson() {}

  static Node of(GateResult result) {
    Gate gate = result.gate();
    MapBuilder out =
        new MapBuilder()
            .put("figure", gate.path().text())
            .put("condition", gate.comparison().id())
            .put("limit", limit(gate.limit()))
            .put("severity", gate.weight().id())
            .put("whenUnsure", gate.whenUnsure().id())
            .put("outcome", result.outcome().id())
            .put("why", result.why().id());
    Found found = result.found();
    found
        .value()
        .ifPresentOrElse(value -> out.put("value", value(value)), () -> out.putNull("value"));
    found
        .reach()
        .map(GateJson::reach)
        .filter(reach -> !reach.isEmpty())
        .ifPresent(reach -> out.put("reach", MapBuilder.list(reach)));
    found
        .reason()
        .ifPresent(reason -> out.put("reasons", new MapBuilder().put("value", reason).build()));
    return out.build();
  }

  private static Node limit(Limit limit) {
    return limit instanceof Limit.Bound number
        ? MapBuilder.number(number.value().doubleValue())
        : MapBuilder.text(limit.written());
  }

  private static Node value(Found.Value value) {
    return value instanceof Found.Value.Amount amount
        ? MapBuilder.number(amount.number())
        : MapBuilder.text(((Found.Value.Word) value).word());
  }

  private static List<? extends Node> reach(Reach reach) {
    if (reach instanceof Reach.Span span) {
      return List.of(MapBuilder.number(span.low()), MapBuilder.number(span.high()));
    }
    return reach instanceof Reach.Words words
        ? words.words().stream().map(MapBuilder::text).toList()
        : List.of();
  }
}
