package org.regionalism.report.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Fields;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Keying;
import org.regionalism.rubric.ScoringRules;
import org.regionalism.rubric.ScoringRules.OfDimension;
import org.regionalism.rubric.ScoringRules.OfDomain;
import org.regionalism.rubric.ScoringRules.OfItem;
import org.regionalism.rubric.ScoringRules.OfShift;

/** How a rubric was scored, written and read back. */
final class RulesJson {

  private final Diagnostics diagnostics;

  RulesJson(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static Node of(ScoringRules rules) {
    MapBuilder dimensions = new MapBuilder();
    rules.dimensions().forEach((id, dimension) -> dimensions.put(id, of(dimension)));
    MapBuilder domains = new MapBuilder();
    rules
        .domains()
        .forEach(
            (id, domain) ->
                domains.put(
                    id,
                    new MapBuilder()
                        .put("weight", domain.weight())
                        .put(
                            "dimensions",
                            MapBuilder.list(
                                domain.dimensions().stream().map(MapBuilder::text).toList()))
                        .build()));
    MapBuilder shifts = new MapBuilder();
    rules
        .shifts()
        .forEach(
            (id, shift) ->
                shifts.put(
                    id, new MapBuilder().put("from", shift.from()).put("to", shift.to()).build()));
    return new MapBuilder()
        .put("minAnswered", MapBuilder.number(rules.minAnswered()))
        .put("dimensions", dimensions.build())
        .put("domains", domains.build())
        .put("shifts", shifts.build())
        .build();
  }

  private static Node of(OfDimension dimension) {
    MapBuilder items = new MapBuilder();
    dimension
        .items()
        .forEach(
            (id, item) ->
                items.put(
                    id,
                    new MapBuilder()
                        .put("keying", word(item.keying()))
                        .put("weight", item.weight())
                        .build()));
    return new MapBuilder()
        .put(
            "points",
            MapBuilder.list(
                dimension.points().stream().map(value -> MapBuilder.number(value)).toList()))
        .put("direction", word(dimension.direction()))
        .put("items", items.build())
        .build();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  ScoringRules read(Fields fields) {
    double minAnswered = fields.number("minAnswered").map(Number::doubleValue).orElse(-1.0);
    if (minAnswered <= 0 || minAnswered > 1) {
      report(fields, "minAnswered", "a share above 0, of at most 1");
    }
    Map<String, OfDimension> dimensions = new LinkedHashMap<>();
    for (Node.Entry entry : map(fields, "dimensions").entries()) {
      dimensions.put(entry.key(), dimension(fields(entry)));
    }
    Map<String, OfDomain> domains = new LinkedHashMap<>();
    for (Node.Entry entry : map(fields, "domains").entries()) {
      Fields domain = fields(entry);
      domains.put(entry.key(), new OfDomain(weight(domain), domain.texts("dimensions")));
    }
    Map<String, OfShift> shifts = new LinkedHashMap<>();
    for (Node.Entry entry : map(fields, "shifts").entries()) {
      Fields shift = fields(entry);
      shifts.put(entry.key(), new OfShift(shift.requiredText("from"), shift.requiredText("to")));
    }
    return new ScoringRules(minAnswered, dimensions, domains, shifts);
  }

  private OfDimension dimension(Fields fields) {
    List<Integer> points = new ArrayList<>();
    for (Node node : fields.list("points")) {
      Optional<Integer> value = whole(node);
      if (value.isEmpty() || (!points.isEmpty() && value.get() <= points.get(points.size() - 1))) {
        diagnostics.add(
            Code.SINCE_FIGURE, node.location(), "points", "whole numbers in ascending order");
      }
      value.ifPresent(points::add);
    }
    if (points.size() < 2) {
      report(fields, "points", "two or more numbers");
    }
    Map<String, OfItem> items = new LinkedHashMap<>();
    for (Node.Entry entry : map(fields, "items").entries()) {
      Fields item = fields(entry);
      items.put(entry.key(), new OfItem(word(item, "keying", Keying.values()), weight(item)));
    }
    return new OfDimension(points, word(fields, "direction", Direction.values()), items);
  }

  private static Optional<Integer> whole(Node node) {
    try {
      return node instanceof Node.NumberNode number
          ? Optional.of(number.value().intValueExact())
          : Optional.empty();
    } catch (ArithmeticException fraction) {
      return Optional.empty();
    }
  }

  private int weight(Fields fields) {
    int weight = fields.integer("weight").orElse(0);
    if (weight < 1) {
      report(fields, "weight", "a whole number from 1");
    }
    return weight;
  }

  private <E extends Enum<E>> E word(Fields fields, String key, E[] values) {
    String written = fields.requiredText(key);
    for (E value : values) {
      if (word(value).equals(written)) {
        return value;
      }
    }
    if (!written.isEmpty()) {
      report(fields, key, word(values[0]) + " or " + word(values[1]));
    }
    return values[0];
  }

  private Fields map(Fields fields, String key) {
    Optional<Node> node = fields.node(key);
    if (node.isEmpty()) {
      fields.reportMissing(key);
    }
    return Fields.of(node.orElseGet(() -> new MapBuilder().build()), key, diagnostics);
  }

  private Fields fields(Node.Entry entry) {
    return Fields.of(entry.value(), entry.key(), diagnostics);
  }

  private void report(Fields fields, String key, String expected) {
    diagnostics.add(Code.SINCE_FIGURE, fields.location(key), key, expected);
  }
}
