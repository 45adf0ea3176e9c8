package org.regionalism.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NullNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.notation.Node.TextNode;
import org.regionalism.release.Statement.Showing;

/** Collects the figures of JSON objects; one that is null has its reason beside it. */
final class JsonFigures {

  private final List<Statement> statements = new ArrayList<>();
  private final Diagnostics diagnostics;

  JsonFigures(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  /** Takes all figures of an object that are known. */
  void add(Topic topic, MapNode object) {
    for (Entry entry : object.entries()) {
      Measured.byKey(entry.key()).ifPresent(measured -> add(topic, measured, entry, object));
    }
  }

  /** Takes one figure of an object under another meaning, if it is there. */
  void add(Topic topic, Measured measured, String key, MapNode object) {
    entry(object, key).ifPresent(entry -> add(topic, measured, entry, object));
  }

  private void add(Topic topic, Measured measured, Entry entry, MapNode object) {
    Node value = entry.value();
    if (value instanceof NumberNode number) {
      statements.add(
          Statement.shown(entry.location(), topic, measured, number.value().doubleValue()));
    } else if (value instanceof NullNode) {
      statements.add(
          Statement.without(entry.location(), topic, measured, why(object, entry.key())));
    } else if (value instanceof ListNode || value instanceof MapNode) {
      statements.add(Statement.without(entry.location(), topic, measured, Showing.SHOWN));
    } else {
      diagnostics.add(
          Code.NOTATION_KIND, value.location(), entry.key(), "a number or null", value.kind());
    }
  }

  private static Showing why(MapNode object, String key) {
    String reason =
        map(object, "reasons")
            .flatMap(reasons -> entry(reasons, key))
            .map(Entry::value)
            .filter(TextNode.class::isInstance)
            .map(text -> ((TextNode) text).value())
            .orElse("");
    return switch (reason) {
      case "withheld" -> Showing.WITHHELD;
      case "at-most-one", "all-but-one" -> Showing.BOUND;
      default -> Showing.ABSENT;
    };
  }

  static Optional<Entry> entry(MapNode object, String key) {
    return object.entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  static Optional<MapNode> map(MapNode object, String key) {
    return entry(object, key)
        .map(Entry::value)
        .filter(MapNode.class::isInstance)
        .map(MapNode.class::cast);
  }

  /** The objects of an object, by their keys. */
  static List<Entry> maps(MapNode object, String key) {
    return map(object, key).stream()
        .flatMap(inner -> inner.entries().stream())
        .filter(entry -> entry.value() instanceof MapNode)
        .toList();
  }

  /** The objects of a list. */
  static List<MapNode> list(MapNode object, String key) {
    return entry(object, key).map(Entry::value).filter(ListNode.class::isInstance).stream()
        .flatMap(list -> ((ListNode) list).elements().stream())
        .filter(MapNode.class::isInstance)
        .map(MapNode.class::cast)
        .toList();
  }

  static Optional<String> text(MapNode object, String key) {
    return entry(object, key)
        .map(Entry::value)
        .filter(TextNode.class::isInstance)
        .map(text -> ((TextNode) text).value());
  }

  static List<String> texts(MapNode object, String key) {
    return entry(object, key).map(Entry::value).filter(ListNode.class::isInstance).stream()
        .flatMap(list -> ((ListNode) list).elements().stream())
        .filter(TextNode.class::isInstance)
        .map(text -> ((TextNode) text).value())
        .toList();
  }

  static List<String> keys(MapNode object, String key) {
    return map(object, key).stream()
        .flatMap(inner -> inner.entries().stream())
        .map(Entry::key)
        .toList();
  }
}
