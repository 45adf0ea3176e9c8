package org.regionalism.report.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Verdict;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node.BooleanNode;
import org.regionalism.report.Accord;
import org.regionalism.report.cohort.MemberChange;
import org.regionalism.report.cohort.MemberFigures;
import org.regionalism.report.cohort.Moved;
import org.regionalism.report.cohort.Position;
import org.regionalism.rubric.Band;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Lens;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;

/** Reads where a consortium stands, and what has moved, in the rubric's order. */
final class MemberFigureReader {

  private final Rubric rubric;
  private final EarlierFigures figures;
  private final Diagnostics diagnostics;
  private final List<String> bands;

  MemberFigureReader(Rubric rubric, EarlierFigures figures, Diagnostics diagnostics) {
    this.rubric = rubric;
    this.figures = figures;
    this.diagnostics = diagnostics;
    this.bands = rubric.bands().stream().map(Band::id).toList();
  }

  /** Reads a wave. */
  MemberFigures of(Fields wave) {
    Fields found = part(wave, "dimensions");
    Map<String, Position> dimensions = new LinkedHashMap<>();
    Map<String, Accord> accords = new LinkedHashMap<>();
    for (Dimension dimension : rubric.dimensions()) {
      Fields fields = part(found, dimension.id());
      dimensions.put(dimension.id(), position(fields, dimension.direction()));
      accords.put(dimension.id(), accord(fields));
    }
    Fields cuts = part(wave, "lenses");
    Map<String, Map<String, Position>> lenses = new LinkedHashMap<>();
    for (Lens lens : rubric.lenses()) {
      Stream<String> values = lens.values().stream().map(Lens.Value::id);
      lenses.put(lens.id(), byId(part(cuts, lens.id()), values, this::toward));
    }
    return new MemberFigures(
        toward(part(wave, "overall")),
        byId(part(wave, "domains"), domains(), this::toward),
        byId(part(wave, "shifts"), shifts(), this::toward),
        dimensions,
        lenses,
        accords);
  }

  /** Reads a change. */
  MemberChange change(Fields change, Optional<String> from, Optional<String> to) {
    return new MemberChange(
        from,
        to,
        moved(part(change, "overall")),
        byId(part(change, "domains"), domains(), this::moved),
        byId(part(change, "shifts"), shifts(), this::moved));
  }

  /** Reads a count that every report shows. */
  long count(Fields fields, String key) {
    return fields
        .integer(key)
        .filter(count -> count >= 0)
        .orElseGet(
            () -> {
              diagnostics.add(Code.SINCE_FIGURE, fields.location(key), key, "a count");
              return 0;
            });
  }

  private Stream<String> domains() {
    return rubric.domains().stream().map(Domain::id);
  }

  private Stream<String> shifts() {
    return rubric.shifts().stream().map(Shift::id);
  }

  private Fields part(Fields of, String key) {
    return FinishedAssessment.part(of, key, diagnostics);
  }

  private <T> Map<String, T> byId(Fields parts, Stream<String> ids, Function<Fields, T> read) {
    Map<String, T> byId = new LinkedHashMap<>();
    ids.forEach(id -> byId.put(id, read.apply(part(parts, id))));
    return byId;
  }

  private Position toward(Fields fields) {
    return position(fields, Direction.TOWARD);
  }

  private Position position(Fields fields, Direction direction) {
    Figure index = figures.index(fields);
    return new Position(
        figures.count(fields), index, figures.interval(fields, index), direction, reach(fields));
  }

  private List<String> reach(Fields fields) {
    List<String> reach = fields.texts("bandsInReach");
    if (!bands.containsAll(reach)) {
      diagnostics.add(
          Code.SINCE_FIGURE,
          fields.location("bandsInReach"),
          "bandsInReach",
          "bands of the rubric: " + String.join(", ", bands));
      return List.of();
    }
    return reach;
  }

  /** A split that is null is one that could be there. */
  private Accord accord(Fields fields) {
    boolean seen = fields.node("split").isPresent();
    boolean split =
        fields
            .node("split")
            .filter(node -> node instanceof BooleanNode is && is.value())
            .isPresent();
    return Accord.of(split, seen, reach(fields).size() == 1, figures.figure(fields, "rwg"));
  }

  private Moved moved(Fields fields) {
    return new Moved(
        verdict(fields),
        figures.figure(fields, "indexDifference"),
        figures.interval(fields, "indexCi"));
  }

  private Optional<Verdict> verdict(Fields fields) {
    Optional<String> word = fields.text("verdict");
    Optional<Verdict> verdict =
        Arrays.stream(Verdict.values())
            .filter(one -> word.equals(Optional.of(one.id())))
            .findFirst();
    if (word.isPresent() && verdict.isEmpty()) {
      diagnostics.add(
          Code.SINCE_FIGURE, fields.location("verdict"), "verdict", "up, down or cannot-tell");
    }
    return verdict;
  }
}
