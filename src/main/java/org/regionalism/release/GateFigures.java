package org.regionalism.release;

import static org.regionalism.release.JsonFigures.entry;
import static org.regionalism.release.JsonFigures.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Location;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.notation.Node.TextNode;

/** Reads what gates came to, as {@code batch.json} repeats it. */
record GateFigures(Optional<String> consortium, Optional<String> slug) {

  /** The figure of a gate is quoted from where it is, and its limit from the gate. */
  List<Quoted> of(MapNode gate) {
    String figure = text(gate, "figure").orElse("");
    GatePath path = GatePath.of(figure);
    List<Said> said = new ArrayList<>();
    value(gate, "value").ifPresent(text -> said.add(Said.of(path.key(), text)));
    entry(gate, "reach")
        .map(Entry::value)
        .filter(ListNode.class::isInstance)
        .ifPresent(list -> reach(((ListNode) list).elements(), path.reach(), said));
    List<Quoted> quoted = new ArrayList<>();
    if (!said.isEmpty()) {
      quoted.add(quoted(gate.location(), path.subject(), said));
    }
    value(gate, "limit")
        .map(
            text ->
                quoted(
                    gate.location(),
                    "gates." + figure + "." + text(gate, "condition").orElse(""),
                    List.of(Said.of("limit", text))))
        .ifPresent(quoted::add);
    return quoted;
  }

  private static void reach(List<Node> ends, String key, List<Said> said) {
    if (ends.size() == 2 && ends.get(0) instanceof NumberNode) {
      written(ends.get(0)).ifPresent(text -> said.add(Said.of(key + ".low", text)));
      written(ends.get(1)).ifPresent(text -> said.add(Said.of(key + ".high", text)));
    } else if (!ends.isEmpty()) {
      said.add(Said.something(key));
    }
  }

  private Quoted quoted(Location place, String subject, List<Said> said) {
    return new Quoted(place, consortium, slug, Round.LAST, List.of(subject), said);
  }

  private static Optional<String> value(MapNode gate, String key) {
    return entry(gate, key).map(Entry::value).flatMap(GateFigures::written);
  }

  private static Optional<String> written(Node node) {
    if (node instanceof NumberNode number) {
      return Optional.of(number.value().toPlainString());
    }
    return node instanceof TextNode word ? Optional.of(word.value()) : Optional.empty();
  }
}
