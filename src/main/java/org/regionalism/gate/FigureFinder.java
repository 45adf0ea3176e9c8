package org.regionalism.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalism.gate.Found.Value;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.BooleanNode;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.notation.Node.TextNode;

/** Finds a figure in the tree of {@code assessment.json}, with all that is shown beside it. */
final class FigureFinder {

  /** The key beside a figure that says what it may be in truth. */
  private static final Map<String, String> REACH =
      Map.of(
          "index", "indexCi",
          "indexDifference", "indexCi",
          "position", "indexCi",
          "mean", "ci",
          "difference", "ci",
          "agree", "agreeCi",
          "alpha", "alphaCi",
          "band", "bandsInReach",
          "quadrant", "quadrantsInReach");

  private FigureFinder() {}

  static Found find(FigurePath path, Node assessment) {
    Optional<Node> object = root(path.root(), assessment);
    List<String> subject = path.subject();
    for (int i = 0; i < subject.size() && object.isPresent(); i++) {
      String step = subject.get(i);
      if (!(object.get() instanceof ListNode list)) {
        object = child(object.get(), step);
      } else if (subject.get(i - 1).equals(FigureIds.NAMED)) {
        object = element(list, Map.of("name", step));
      } else {
        object = element(list, Map.of("attribute", step, "value", subject.get(++i)));
      }
    }
    return object.map(found -> figure(found, path)).orElse(Found.NOTHING);
  }

  private static Optional<Node> root(FigurePath.Root root, Node assessment) {
    return switch (root) {
      case RUN -> Optional.of(assessment);
      case WAVE -> child(assessment, "waves").flatMap(FigureFinder::last);
      case CHANGE -> child(assessment, "changes").flatMap(FigureFinder::last);
    };
  }

  private static Found figure(Node object, FigurePath path) {
    Optional<Node> node = child(object, path.key());
    if (path.isEnd()) {
      int end = path.steps().get(path.steps().size() - 1).equals(FigurePath.LOW) ? 0 : 1;
      node = node.map(ends -> ends instanceof ListNode list ? list.elements().get(end) : ends);
    }
    return node.isEmpty()
        ? Found.NOTHING
        : new Found(
            value(node.get()),
            reason(object, path.key()),
            path.isEnd() ? Optional.empty() : reach(object, path.key()),
            child(object, "n").flatMap(FigureFinder::count));
  }

  private static Optional<Value> value(Node node) {
    if (node instanceof NumberNode number) {
      return Optional.of(new Value.Amount(number.value().doubleValue()));
    }
    if (node instanceof BooleanNode truth) {
      return Optional.of(new Value.Word(Boolean.toString(truth.value())));
    }
    return node instanceof TextNode text
        ? Optional.of(new Value.Word(text.value()))
        : Optional.empty();
  }

  private static Optional<Reach> reach(Node object, String key) {
    String beside = REACH.getOrDefault(key, "");
    return child(object, beside)
        .map(
            node ->
                node instanceof ListNode list && !list.elements().isEmpty()
                    ? reach(list)
                    : new Reach.Unknown(reason(object, beside)));
  }

  private static Reach reach(ListNode list) {
    return list.elements().get(0) instanceof NumberNode low
        ? new Reach.Span(
            low.value().doubleValue(), ((NumberNode) list.elements().get(1)).value().doubleValue())
        : new Reach.Words(texts(list).toList());
  }

  private static Stream<String> texts(ListNode list) {
    return list.elements().stream()
        .filter(TextNode.class::isInstance)
        .map(text -> ((TextNode) text).value());
  }

  private static Optional<String> reason(Node object, String key) {
    return child(object, "reasons")
        .flatMap(reasons -> child(reasons, key))
        .map(reason -> ((TextNode) reason).value());
  }

  private static Optional<Long> count(Node node) {
    return node instanceof NumberNode number
        ? Optional.of(number.value().longValue())
        : Optional.empty();
  }

  private static Optional<Node> element(ListNode list, Map<String, String> wanted) {
    return list.elements().stream()
        .filter(
            element ->
                wanted.entrySet().stream()
                    .allMatch(
                        entry ->
                            child(element, entry.getKey())
                                .filter(TextNode.class::isInstance)
                                .filter(text -> ((TextNode) text).value().equals(entry.getValue()))
                                .isPresent()))
        .findFirst();
  }

  private static Optional<Node> last(Node list) {
    return list instanceof ListNode many && !many.elements().isEmpty()
        ? Optional.of(many.elements().get(many.elements().size() - 1))
        : Optional.empty();
  }

  private static Optional<Node> child(Node node, String key) {
    return node instanceof MapNode map
        ? map.entries().stream()
            .filter(entry -> entry.key().equals(key))
            .map(Node.Entry::value)
            .findFirst()
        : Optional.empty();
  }
}
