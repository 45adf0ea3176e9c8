package org.regionalism.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.report.json.Tree.at;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.TextNode;
import org.regionalism.statistic.Part;

/**
 * Holds the registry of measures to the schema: no figure of a wave or a change is without its
 * explanation, and nothing is explained that is not there.
 */
class ExplainedFiguresTest {

  private static final MapNode SCHEMA = Tree.of(AssessmentSchema.text());

  /** What is no figure: names, origins, texts that people wrote, and why figures are missing. */
  private static final Set<String> NO_FIGURES =
      Set.of(
          "wave",
          "basis",
          "from",
          "to",
          "since",
          "attribute",
          "value",
          "name",
          "evidence",
          "next",
          "by",
          "reasons");

  /** Parts that the headline figures belong to. */
  private static final Set<String> HEADLINES =
      Set.of("overall", "domains", "dimensions", "shifts", "lenses");

  @Test
  void explainsEveryFigureOfAWaveAndOfAChange() {
    Set<String> figures = figures();
    assertThat(figures)
        .contains(
            "overall.n",
            "dimensions.alphaCi",
            "consensus.domains.index",
            "groups.n",
            "changes.dimensions.p");
    assertThat(figures.stream().filter(figure -> explanation(figure).isEmpty()).toList())
        .as("figures that need a word in Part and texts in measures.properties")
        .isEmpty();
  }

  @Test
  void explainsNothingThatIsNotThere() {
    Set<String> explained = new TreeSet<>();
    Arrays.stream(Part.values())
        .filter(ExplainedFiguresTest::isWritten)
        .forEach(part -> part.keys().forEach(key -> explained.add(part.id() + "." + key)));
    figures().forEach(figure -> explanation(figure).ifPresent(explained::remove));
    assertThat(explained).isEmpty();
  }

  @Test
  void wouldMissAFigureWithoutExplanation() {
    assertThat(explanation("dimensions.median")).isEmpty();
    assertThat(explanation("items.alpha")).isEmpty();
    assertThat(explanation("changes.overall.mood")).isEmpty();
    assertThat(explanation("shifts.index")).contains("measures.index");
  }

  /** Whether the schema says what is in a part; for parts to come it leaves room. */
  private static boolean isWritten(Part part) {
    return part == Part.WAVES
        || part == Part.MEASURES
        || figures().stream().anyMatch(figure -> figure.startsWith(part.id() + "."));
  }

  /** The explanation of a figure, by the part of the results that it stands in. */
  private static Optional<String> explanation(String figure) {
    List<String> path =
        List.of((figure.contains(".") ? figure : "waves." + figure).split("\\.", -1));
    String first = path.get(0);
    String key = path.get(path.size() - 1);
    // A figure that is kept by id has further keys below its own.
    Optional<String> byId = path.stream().skip(1).filter(step -> has(first, step)).findFirst();
    Stream<String> headline =
        Stream.of("measures").filter(id -> HEADLINES.contains(first) && has(id, key));
    if (has("waves", first)) {
      return Optional.of("waves." + first);
    }
    boolean aPartToCome = Arrays.stream(Part.values()).anyMatch(part -> part.id().equals(figure));
    return aPartToCome
        ? Optional.of(figure)
        : byId.map(step -> first + "." + step)
            .or(() -> headline.findFirst().map(id -> id + "." + key));
  }

  private static boolean has(String id, String key) {
    return Arrays.stream(Part.values())
        .anyMatch(part -> part.id().equals(id) && part.keys().contains(key));
  }

  private static Set<String> figures() {
    Set<String> figures = new TreeSet<>();
    collect(at(SCHEMA, "$defs", "wave"), "", figures);
    collect(at(SCHEMA, "$defs", "change"), "changes", figures);
    return figures;
  }

  /** Adds the paths of all figures below an object, without the ids that objects are keyed by. */
  private static void collect(Node object, String path, Set<String> figures) {
    for (Node shape : shapes(object)) {
      if (!(child(shape, "properties").orElse(null) instanceof MapNode properties)) {
        continue;
      }
      for (Entry property : properties.entries()) {
        if (NO_FIGURES.contains(property.key())) {
          continue;
        }
        String own = path.isEmpty() ? property.key() : path + "." + property.key();
        Node inside = members(property.value());
        if (hasProperties(inside)) {
          collect(inside, own, figures);
        } else {
          figures.add(own);
        }
      }
    }
  }

  /** What a list or an object keyed by ids holds; the value itself where it is neither. */
  private static Node members(Node value) {
    Node found = value;
    for (Optional<Node> inside = inside(found); inside.isPresent(); inside = inside(found)) {
      found = inside.get();
    }
    return found;
  }

  private static Optional<Node> inside(Node value) {
    return hasProperties(value)
        ? Optional.empty()
        : child(value, "additionalProperties")
            .or(() -> child(value, "items"))
            .filter(MapNode.class::isInstance);
  }

  /** Whether an object has keys of its own, not only why those it is keyed by are missing. */
  private static boolean hasProperties(Node value) {
    return shapes(value).stream()
        .flatMap(shape -> child(shape, "properties").stream())
        .anyMatch(properties -> !Tree.keys(properties).equals(List.of("reasons")));
  }

  private static Optional<Node> child(Node node, String key) {
    return node instanceof MapNode map ? Tree.value(map, key) : Optional.empty();
  }

  /** A node and all that it refers to. */
  private static List<Node> shapes(Node node) {
    List<Node> shapes = new ArrayList<>(List.of(node));
    for (int i = 0; i < shapes.size(); i++) {
      child(shapes.get(i), "$ref")
          .map(ref -> ((TextNode) ref).value())
          .map(ref -> at(SCHEMA, "$defs", ref.substring(ref.lastIndexOf('/') + 1)))
          .ifPresent(shapes::add);
    }
    return shapes;
  }
}
