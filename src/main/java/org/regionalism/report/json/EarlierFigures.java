package org.regionalism.report.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.regionalism.assessment.EarlierFigure;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Reason;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.rubric.ScoringRules;
import org.regionalism.rubric.Unit;

/** Reads figures back. What is null has to say why, and figures must not contradict each other. */
final class EarlierFigures {

  /** What two ways of saying the same may differ by: the file is not rounded. */
  private static final double EXACT = 1e-6;

  /** More than there are people, and fewer than can be added up. */
  private static final double MOST = 1e12;

  private final Unit unit;
  private final Diagnostics diagnostics;

  EarlierFigures(Unit unit, Diagnostics diagnostics) {
    this.unit = unit;
    this.diagnostics = diagnostics;
  }

  Map<String, EarlierFigure> byId(
      Fields wave, String key, Function<String, Optional<ScoringRules.OfDimension>> scaleOf) {
    Map<String, EarlierFigure> figures = new LinkedHashMap<>();
    Optional<Node> node = wave.node(key);
    if (node.isEmpty()) {
      wave.reportMissing(key);
      return figures;
    }
    for (Node.Entry entry : Fields.of(node.get(), key, diagnostics).entries()) {
      figures.put(
          entry.key(),
          measure(Fields.of(entry.value(), entry.key(), diagnostics), scaleOf.apply(entry.key())));
    }
    return figures;
  }

  /**
   * Reads a measure.
   *
   * @param scale a dimension with the answer scale of all that it sums up; empty where they differ
   */
  EarlierFigure measure(Fields fields, Optional<ScoringRules.OfDimension> scale) {
    Figure units = figure(fields, unit == Unit.RESPONDENT ? "n" : "organizations");
    count(fields);
    require(fields, "organizations", units, EarlierFigures::isCount, "a count");
    Figure index = index(fields);
    Figure mean = figure(fields, "mean");
    Figure sd = figure(fields, "sd");
    require(fields, "sd", sd, value -> value >= 0, "a number from 0");
    Interval interval = interval(fields, index);
    if (scale.isPresent() && scale.get().points().size() > 1) {
      double min = scale.get().points().get(0);
      double range = scale.get().range();
      double told = index.number().orElse(0);
      require(fields, "sd", sd, value -> value <= range, "no more than the answer scale is long");
      require(
          fields,
          "mean",
          mean,
          value -> Math.abs(100 * (value - min) / range - told) <= EXACT,
          "what its index says");
      return new EarlierFigure(units, index, times(sd, 100 / range), interval);
    }
    return new EarlierFigure(units, index, Figure.missing(Reason.MIXED_SCALES), interval);
  }

  private static Figure times(Figure figure, double factor) {
    return figure instanceof Figure.Shown shown ? Figure.of(factor * shown.value()) : figure;
  }

  Interval interval(Fields fields, Figure index) {
    if (fields.node("indexCi").isEmpty()) {
      return Interval.missing(reason(fields, "indexCi"));
    }
    List<Double> ends = ends(fields, "indexCi");
    double middle = index.number().orElse(-1);
    if (ends.size() != 2
        || ends.get(0) < 0
        || ends.get(0) > middle + EXACT
        || ends.get(1) < middle - EXACT
        || ends.get(1) > 100) {
      report(fields, "indexCi", "two ends with the index between them");
      return Interval.missing(Reason.NO_VARIANCE);
    }
    return Interval.of(ends.get(0), ends.get(1));
  }

  /** Reads an interval of a difference, which may lie anywhere. */
  Interval interval(Fields fields, String key) {
    if (fields.node(key).isEmpty()) {
      return Interval.missing(reason(fields, key));
    }
    List<Double> ends = ends(fields, key);
    if (ends.size() != 2 || ends.get(0) > ends.get(1)) {
      report(fields, key, "two ends, the lower one first");
      return Interval.missing(Reason.NO_VARIANCE);
    }
    return Interval.of(ends.get(0), ends.get(1));
  }

  private static List<Double> ends(Fields fields, String key) {
    return fields.list(key).stream()
        .filter(Node.NumberNode.class::isInstance)
        .map(end -> ((Node.NumberNode) end).value().doubleValue())
        .toList();
  }

  /** Reads an index from 0 to 100. */
  Figure index(Fields fields) {
    Figure index = figure(fields, "index");
    require(fields, "index", index, value -> value >= 0 && value <= 100, "a number from 0 to 100");
    return index;
  }

  Figure figure(Fields fields, String key) {
    if (fields.node(key).isEmpty()) {
      return Figure.missing(reason(fields, key));
    }
    return fields
        .number(key)
        .map(value -> Figure.of(value.doubleValue()))
        .orElse(Figure.missing(Reason.NO_ANSWERS));
  }

  Reason reason(Fields fields, String key) {
    Optional<Fields> reasons =
        fields.node("reasons").map(node -> Fields.of(node, "reasons", diagnostics));
    Optional<String> word = reasons.flatMap(found -> found.text(key));
    Optional<Reason> reason = word.flatMap(Reason::byId);
    if (word.isEmpty()) {
      fields.reportMissing(key);
    } else if (reason.isEmpty()) {
      report(reasons.orElse(fields), key, "a reason for a figure that is not shown");
    }
    return reason.orElse(Reason.NO_ANSWERS);
  }

  private interface Test {
    boolean holds(double value);
  }

  private void require(Fields fields, String key, Figure figure, Test test, String expected) {
    if (figure instanceof Figure.Shown shown && !test.holds(shown.value())) {
      report(fields, key, expected);
    }
  }

  private void report(Fields fields, String key, String expected) {
    diagnostics.add(Code.SINCE_FIGURE, fields.location(key), key, expected);
  }

  Map<EarlierWave.Group, Figure> groups(Fields wave) {
    Map<EarlierWave.Group, Figure> groups = new LinkedHashMap<>();
    for (Node node : wave.list("groups")) {
      Fields group = Fields.of(node, "groups", diagnostics);
      String attribute = group.requiredText("attribute");
      String value = group.requiredText("value");
      groups.put(new EarlierWave.Group(attribute, value, ""), count(group));
      for (String kind : List.of("dimensions", "domains")) {
        for (Node.Entry question : entries(group, kind)) {
          Fields measure = Fields.of(question.value(), question.key(), diagnostics);
          groups.put(
              new EarlierWave.Group(attribute, value, kind + "." + question.key()), count(measure));
        }
      }
    }
    return groups;
  }

  /** The items that nobody answered. */
  Set<String> unasked(Fields wave) {
    Set<String> unasked = new HashSet<>();
    for (Node.Entry item : entries(wave, "items")) {
      Figure n = count(Fields.of(item.value(), item.key(), diagnostics));
      if (n.number().orElse(1) == 0) {
        unasked.add(item.key());
      }
    }
    return unasked;
  }

  private List<Node.Entry> entries(Fields fields, String key) {
    return fields
        .node(key)
        .map(node -> Fields.of(node, key, diagnostics).entries())
        .orElse(List.of());
  }

  Figure count(Fields fields) {
    Figure n = figure(fields, "n");
    require(fields, "n", n, EarlierFigures::isCount, "a count");
    return n;
  }

  private static boolean isCount(double value) {
    return value >= 0 && value <= MOST && value == Math.rint(value);
  }
}
