package org.regionalism.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Coverage;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Reliability;
import org.regionalism.assessment.WaveResult;
import org.regionalism.gate.GateResult;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Lens;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;
import org.regionalism.rubric.Text;

/**
 * An assessment as it is told in one language: what every section draws from. Results are those of
 * the last wave.
 */
record Edition(Assessment assessment, Words words, String toolVersion, List<GateResult> gates) {

  /** Without gates. */
  Edition(Assessment assessment, Words words, String toolVersion) {
    this(assessment, words, toolVersion, List.of());
  }

  Rubric rubric() {
    return assessment.rubric();
  }

  WaveResult latest() {
    return assessment.latest();
  }

  /** Who was invited and who answered, where a roster says it. */
  Optional<Coverage> coverage() {
    return assessment.expectations().coverage();
  }

  /** Whether the figures are those of a survey, and not levels that the group agreed on. */
  boolean surveyed() {
    return latest().isSurvey();
  }

  /** The words of a key; where there was no survey, those that fit levels, if there are any. */
  String say(String key, String... arguments) {
    return surveyed()
        ? words.of(key, arguments)
        : words.find(key + ".agreed", arguments).orElseGet(() -> words.of(key, arguments));
  }

  String text(Text text) {
    return text.in(assessment.settings().language());
  }

  /** A dimension's short name. */
  String name(Dimension dimension) {
    return text(dimension.shortTitle());
  }

  /** A dimension's short name, with a mark where less of it is nearer the goal. */
  String markedName(Dimension dimension) {
    return dimension.direction() == Direction.AWAY
        ? words.of("dimension.away", name(dimension))
        : name(dimension);
  }

  /** An item's text, with a mark where it is keyed reverse. */
  String markedText(Item item) {
    return switch (item.keying()) {
      case POSITIVE -> text(item.text());
      case REVERSE -> words.of("item.reverse", text(item.text()));
    };
  }

  Measure result(Domain domain) {
    return latest().domains().getOrDefault(domain.id(), Measure.missing(Reason.NO_ANSWERS));
  }

  DimensionResult result(Dimension dimension) {
    return latest()
        .dimensions()
        .getOrDefault(dimension.id(), DimensionResult.missing(Reason.NO_ANSWERS));
  }

  ItemResult result(Item item) {
    return latest().items().getOrDefault(item.id(), ItemResult.missing(Reason.NO_ANSWERS));
  }

  /** How an item goes with the others of its dimension; withheld with the dimension. */
  Figure itemRest(Dimension dimension, Item item) {
    Reliability reliability = result(dimension).reliability();
    return Optional.ofNullable(reliability.itemRest().get(item.id()))
        .orElseGet(
            () ->
                reliability.alpha() instanceof Figure.Missing
                    ? reliability.alpha()
                    : Figure.missing(Reason.NO_ANSWERS));
  }

  Measure result(Lens lens, Lens.Value value) {
    return latest()
        .lenses()
        .getOrDefault(lens.id(), Map.of())
        .getOrDefault(value.id(), Measure.missing(Reason.NO_ANSWERS));
  }

  ShiftStanding standing(Shift shift) {
    return new ShiftStanding(
        shift,
        ShiftStanding.resultOf(shift, latest()),
        result(shift.from()).measure(),
        result(shift.to()).measure());
  }
}
