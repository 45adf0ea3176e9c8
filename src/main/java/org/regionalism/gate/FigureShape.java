package org.regionalism.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.BooleanNode;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.notation.Node.TextNode;
import org.regionalism.notation.NodeReader;

/** What may stand at a place of {@code assessment.json}, by its published schema. */
final class FigureShape {

  private static final String SCHEMA = "/schemas/assessment-1.schema.json";
  private static final String DEFINITION = "#/$defs/";
  private static final List<String> SHARES = List.of(DEFINITION + "share", DEFINITION + "ratio");

  private final MapNode schema;

  /** The place's own description and all that it refers to. */
  private final List<Node> parts = new ArrayList<>();

  private final List<String> references = new ArrayList<>();

  private FigureShape(MapNode schema, Node node) {
    this.schema = schema;
    parts.add(node);
    for (int i = 0; i < parts.size(); i++) {
      if (child(parts.get(i), "$ref").orElse(null) instanceof TextNode reference) {
        references.add(reference.value());
        String name = reference.value().substring(DEFINITION.length());
        parts.add(child(child(schema, "$defs").orElseThrow(), name).orElseThrow());
      }
    }
  }

  /** The file as a whole. */
  static FigureShape ofAssessment() {
    try (InputStream in =
        Objects.requireNonNull(FigureShape.class.getResourceAsStream(SCHEMA), SCHEMA)) {
      MapNode schema =
          (MapNode) NodeReader.readJson(SCHEMA, in.readAllBytes(), new Diagnostics()).orElseThrow();
      return new FigureShape(schema, schema);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What stands under a key of its own. */
  Optional<FigureShape> property(String key) {
    return inside("properties")
        .flatMap(keys -> child(keys, key).stream())
        .findFirst()
        .map(this::at);
  }

  /** What stands under every id, where the place is keyed by ids. */
  Optional<FigureShape> byId() {
    return inside("additionalProperties")
        .filter(MapNode.class::isInstance)
        .findFirst()
        .map(this::at);
  }

  /** What a list of objects holds. */
  Optional<FigureShape> element() {
    return inside("items").filter(MapNode.class::isInstance).findFirst().map(this::at);
  }

  /** The keys of its own; none that says why something is missing. */
  List<String> keys() {
    return inside("properties")
        .flatMap(keys -> ((MapNode) keys).entries().stream().map(Entry::key))
        .filter(key -> !key.equals("reasons"))
        .toList();
  }

  /** Whether it is an interval. */
  boolean isInterval() {
    return inside("prefixItems").findFirst().isPresent();
  }

  /** What an end of the interval can be. */
  FigureKind end() {
    Node ends = inside("prefixItems").findFirst().orElseThrow();
    boolean share = references.contains(DEFINITION + "shareInterval");
    return at(((ListNode) ends).elements().get(0)).quantity(share);
  }

  /**
   * What the figure can be; empty where it is none.
   *
   * @param ids what it can be where the schema leaves that to the rubric
   */
  Optional<FigureKind> kind(List<String> ids) {
    List<String> words = inside("enum").flatMap(FigureShape::texts).toList();
    if (!words.isEmpty()) {
      return Optional.of(new FigureKind.Word(words));
    }
    List<String> types =
        inside("type").flatMap(type -> Stream.concat(text(type), texts(type))).toList();
    if (types.contains("boolean")) {
      return Optional.of(new FigureKind.Word(List.of("true", "false")));
    }
    if (types.contains("number") || types.contains("integer")) {
      return Optional.of(quantity(references.stream().anyMatch(SHARES::contains)));
    }
    return types.contains("string") && !ids.isEmpty()
        ? Optional.of(new FigureKind.Word(ids))
        : Optional.empty();
  }

  private FigureKind quantity(boolean share) {
    return new FigureKind.Quantity(number("minimum"), number("maximum"), share);
  }

  private Optional<Double> number(String key) {
    return inside(key)
        .filter(NumberNode.class::isInstance)
        .map(number -> ((NumberNode) number).value().doubleValue())
        .findFirst();
  }

  private FigureShape at(Node node) {
    return new FigureShape(schema, node);
  }

  private Stream<Node> inside(String key) {
    return parts.stream()
        .flatMap(part -> child(part, key).stream())
        .filter(node -> !(node instanceof BooleanNode));
  }

  private static Stream<String> texts(Node node) {
    return node instanceof ListNode list
        ? list.elements().stream().flatMap(FigureShape::text)
        : Stream.empty();
  }

  private static Stream<String> text(Node node) {
    return node instanceof TextNode text ? Stream.of(text.value()) : Stream.empty();
  }

  private static Optional<Node> child(Node node, String key) {
    return node instanceof MapNode map
        ? map.entries().stream()
            .filter(entry -> entry.key().equals(key))
            .map(Entry::value)
            .findFirst()
        : Optional.empty();
  }
}
