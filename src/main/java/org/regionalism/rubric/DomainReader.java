package org.regionalism.rubric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;

/** Reads {@code domains} with their dimensions and items. */
final class DomainReader {

  /** Lets the rest of a rubric be checked that is refused because it has no answer scale. */
  private static final AnswerScale STAND_IN = new AnswerScale("", List.of(), 0, 0, List.of());

  private final TextReader texts;
  private final Diagnostics diagnostics;
  private final List<AnswerScale> scales;
  private final List<Band> bands;
  private final List<Lens> lenses;
  private final Ids domainIds;
  private final Ids dimensionIds;
  private final Ids itemIds;

  DomainReader(
      TextReader texts,
      Diagnostics diagnostics,
      List<AnswerScale> scales,
      List<Band> bands,
      List<Lens> lenses) {
    this.texts = texts;
    this.diagnostics = diagnostics;
    this.scales = scales;
    this.bands = bands;
    this.lenses = lenses;
    this.domainIds = new Ids("domain", diagnostics);
    this.dimensionIds = new Ids("dimension", diagnostics);
    this.itemIds = new Ids("item", diagnostics);
  }

  List<Domain> read(Fields rubric, Map<String, Integer> weights) {
    List<Domain> domains = new ArrayList<>();
    for (Node node : rubric.list("domains")) {
      domains.add(domain(Fields.of(node, "domains", diagnostics), weights));
    }
    if (domains.isEmpty()) {
      diagnostics.add(Code.RUBRIC_EMPTY, rubric.location("domains"), "domains", "domain");
    }
    return domains;
  }

  private Domain domain(Fields fields, Map<String, Integer> weights) {
    String id = domainIds.read(fields);
    Text title = texts.required(fields, "title");
    Text shortTitle = texts.orElse(fields, "short", title);
    Text about = texts.optional(fields, "about");
    List<Dimension> dimensions = new ArrayList<>();
    for (Node node : fields.list("dimensions")) {
      dimensions.add(dimension(Fields.of(node, "dimensions", diagnostics)));
    }
    if (dimensions.isEmpty()) {
      diagnostics.add(Code.RUBRIC_EMPTY, fields.location("dimensions"), "dimensions", "dimension");
    }
    fields.refuseUnknown(List.of());
    return new Domain(id, title, shortTitle, about, weights.getOrDefault(id, 1), dimensions);
  }

  private Dimension dimension(Fields fields) {
    String id = dimensionIds.read(fields);
    Text title = texts.required(fields, "title");
    Text shortTitle = texts.orElse(fields, "short", title);
    Text about = texts.optional(fields, "about");
    Direction direction = direction(fields);
    AnswerScale scale = scale(fields);
    List<Text> levels = texts.list(fields, "levels");
    if (!levels.isEmpty() && levels.size() != 5) {
      diagnostics.add(
          Code.RUBRIC_LEVELS, fields.location("levels"), id, Integer.toString(levels.size()));
    }
    List<Text> evidence = texts.list(fields, "evidence");
    List<Text> discuss = texts.list(fields, "discuss");
    Map<String, List<Text>> next = next(fields);
    List<Item> items = new ArrayList<>();
    for (Node node : fields.list("items")) {
      items.add(item(Fields.of(node, "items", diagnostics)));
    }
    if (items.isEmpty()) {
      diagnostics.add(Code.RUBRIC_EMPTY, fields.location("items"), "items", "item");
    }
    fields.refuseUnknown(List.of());
    return new Dimension(
        id, title, shortTitle, about, direction, scale, levels, evidence, discuss, next, items);
  }

  private Direction direction(Fields fields) {
    String direction = fields.text("direction").orElse("toward");
    if (!List.of("toward", "away").contains(direction)) {
      Ids.reportUnknown(
          "direction",
          direction,
          List.of("toward", "away"),
          fields.location("direction"),
          diagnostics);
    }
    return direction.equals("away") ? Direction.AWAY : Direction.TOWARD;
  }

  private AnswerScale scale(Fields fields) {
    AnswerScale first = scales.stream().findFirst().orElse(STAND_IN);
    Optional<String> id = fields.text("scale");
    Optional<AnswerScale> found =
        scales.stream().filter(scale -> id.equals(Optional.of(scale.id()))).findFirst();
    if (id.isPresent() && found.isEmpty()) {
      List<String> known = scales.stream().map(AnswerScale::id).toList();
      Ids.reportUnknown("answer scale", id.get(), known, fields.location("scale"), diagnostics);
    }
    return found.orElse(first);
  }

  private Map<String, List<Text>> next(Fields dimension) {
    Map<String, List<Text>> next = new LinkedHashMap<>();
    Optional<Node> node = dimension.node("next");
    if (node.isEmpty()) {
      return next;
    }
    List<String> known = bands.stream().map(Band::id).toList();
    Fields fields = Fields.of(node.get(), "next", diagnostics);
    for (Node.Entry entry : fields.entries()) {
      if (!known.contains(entry.key())) {
        Ids.reportUnknown("band", entry.key(), known, entry.location(), diagnostics);
      }
      next.put(entry.key(), texts.list(fields, entry.key()));
    }
    return next;
  }

  private Item item(Fields fields) {
    String id = itemIds.read(fields);
    Text text = texts.required(fields, "text");
    String keying = fields.text("keying").orElse("positive");
    if (!List.of("positive", "reverse").contains(keying)) {
      Ids.reportUnknown(
          "keying", keying, List.of("positive", "reverse"), fields.location("keying"), diagnostics);
    }
    int weight = fields.integer("weight").orElse(1);
    if (weight < 1 || weight > 1000) {
      diagnostics.add(Code.RUBRIC_WEIGHT, fields.location("weight"), Integer.toString(weight));
    }
    Map<String, String> lensValues = new LinkedHashMap<>();
    for (Lens lens : lenses) {
      fields.text(lens.id()).ifPresent(value -> lensValues.put(lens.id(), value));
      List<String> known = lens.values().stream().map(Lens.Value::id).toList();
      fields
          .text(lens.id())
          .filter(value -> !known.contains(value))
          .ifPresent(
              value ->
                  Ids.reportUnknown(
                      lens.id(), value, known, fields.location(lens.id()), diagnostics));
    }
    fields.refuseUnknown(List.of());
    return new Item(
        id,
        text,
        keying.equals("reverse") ? Keying.REVERSE : Keying.POSITIVE,
        Math.max(1, Math.min(1000, weight)),
        lensValues);
  }
}
