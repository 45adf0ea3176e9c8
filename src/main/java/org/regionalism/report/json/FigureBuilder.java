package org.regionalism.report.json;

import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Reason;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;

/**
 * Builds an object with figures. One that is not shown is null, and the object ends with {@code
 * reasons}, which says why, key by key.
 */
final class FigureBuilder {

  private final MapBuilder figures = new MapBuilder();
  private final MapBuilder reasons = new MapBuilder();

  FigureBuilder put(String key, Figure figure) {
    return figure instanceof Figure.Missing missing
        ? putMissing(key, missing.reason())
        : put(key, MapBuilder.number(figure.number().orElseThrow()));
  }

  FigureBuilder put(String key, Interval interval) {
    if (interval instanceof Interval.Shown ends) {
      return put(
          key,
          MapBuilder.list(List.of(MapBuilder.number(ends.low()), MapBuilder.number(ends.high()))));
    }
    return putMissing(key, ((Interval.Missing) interval).reason());
  }

  FigureBuilder put(String key, Optional<? extends Node> node, Reason otherwise) {
    return node.isPresent() ? put(key, node.get()) : putMissing(key, otherwise);
  }

  FigureBuilder put(String key, Node node) {
    figures.put(key, node);
    return this;
  }

  FigureBuilder putMissing(String key, Reason reason) {
    return putMissing(key, reason.id());
  }

  FigureBuilder putMissing(String key, String reason) {
    figures.putNull(key);
    reasons.put(key, reason);
    return this;
  }

  Node build() {
    return (reasons.isEmpty() ? figures : figures.put("reasons", reasons.build())).build();
  }
}
