package org.regionalism.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Keying;
import org.regionalism.rubric.NotScoredReason;
import org.regionalism.rubric.Rubric;

/** How a person comes from what is there to a choice on a scale. */
final class Answering {

  private static final double ITEM_SPREAD = 0.05;
  private static final double NOISE = 0.13;
  private static final double SKIPPED_DIMENSION = 0.015;
  private static final double BLANK = 0.012;
  private static final double HURRIED_CHOICE = 0.75;

  private static final Map<NotScoredReason, Double> NOT_SCORED =
      Map.of(
          NotScoredReason.DONT_KNOW, 0.022,
          NotScoredReason.NOT_APPLICABLE, 0.01,
          NotScoredReason.REFUSED, 0.003);

  private final Rubric rubric;
  private final Landscape landscape;
  private final Draws items;

  Answering(Rubric rubric, Landscape landscape, Draws items) {
    this.rubric = rubric;
    this.landscape = landscape;
    this.items = items;
  }

  /** Returns the answers by item id, in the rubric's order; what was left blank is not there. */
  Map<String, SimulatedAnswer> answers(SimulatedPerson person, int wave) {
    Draws sitting = person.draws().in("wave").in(wave);
    Map<String, SimulatedAnswer> answers = new LinkedHashMap<>();
    boolean hurried = person.hurried();
    double agreeableness = person.agreeableness();
    for (Dimension dimension : rubric.dimensions()) {
      if (!hurried && sitting.in("skip").in(dimension.id()).chance(SKIPPED_DIMENSION)) {
        continue;
      }
      double seen = landscape.seenBy(person, dimension, wave) - 0.5;
      for (Item item : dimension.items()) {
        double spread = items.in(item.id()).gaussian(ITEM_SPREAD);
        double keyed = item.keying() == Keying.REVERSE ? -seen : seen;
        double urge = hurried ? HURRIED_CHOICE : 0.5 + keyed + spread + agreeableness;
        Draws own = sitting.in("item").in(item.id());
        (hurried ? Optional.of(point(dimension.scale(), urge)) : answer(dimension, urge, own))
            .ifPresent(answer -> answers.put(item.id(), answer));
      }
    }
    return answers;
  }

  private static Optional<SimulatedAnswer> answer(Dimension dimension, double urge, Draws own) {
    double share = own.share() - BLANK;
    if (share < 0) {
      return Optional.empty();
    }
    for (AnswerScale.Option option : dimension.scale().notScored()) {
      share -= NOT_SCORED.getOrDefault(option.reason(), 0.0);
      if (share < 0) {
        return Optional.of(new SimulatedAnswer.NotScored(option.reason()));
      }
    }
    return Optional.of(point(dimension.scale(), urge + own.gaussian(NOISE)));
  }

  private static SimulatedAnswer point(AnswerScale scale, double urge) {
    int last = scale.points().size() - 1;
    long nearest = Math.round(urge * last);
    int index = (int) Math.max(0, Math.min(last, nearest));
    return new SimulatedAnswer.Point(scale.points().get(index).value());
  }
}
