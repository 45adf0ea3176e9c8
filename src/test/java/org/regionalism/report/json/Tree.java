package org.regionalism.report.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.TextNode;
import org.regionalism.notation.NodeReader;

/** Finds its way through a JSON document. */
final class Tree {

  private Tree() {}

  static MapNode of(String json) {
    Diagnostics diagnostics = new Diagnostics();
    return (MapNode)
        NodeReader.readJson("tree.json", json.getBytes(StandardCharsets.UTF_8), diagnostics)
            .orElseThrow(() -> new AssertionError(diagnostics.toList().toString()));
  }

  /** What stands at the end of a path of keys and of places in lists, from 0. */
  static Node at(Node node, String... path) {
    Node found = node;
    for (String step : path) {
      found =
          found instanceof ListNode list
              ? list.elements().get(Integer.parseInt(step))
              : value((MapNode) found, step).orElseThrow(() -> new AssertionError(step));
    }
    return found;
  }

  static Optional<Node> value(MapNode map, String key) {
    return map.entries().stream()
        .filter(entry -> entry.key().equals(key))
        .map(Entry::value)
        .findFirst();
  }

  static List<String> keys(Node node) {
    return ((MapNode) node).entries().stream().map(Entry::key).toList();
  }

  static String text(Node node, String... path) {
    return ((TextNode) at(node, path)).value();
  }
}
