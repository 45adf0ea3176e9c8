package org.regionalism.assessment;

import java.util.List;
import java.util.Optional;
import org.regionalism.rubric.Direction;

/**
 * What a dimension, shift, domain, lens value or the whole comes to in one wave. Figures count
 * units (organizations or respondents) unless they say otherwise.
 *
 * @param n respondents scored
 * @param organizations organizations of which somebody was scored; those who name none are one
 * @param mean mean over units, in scale units
 * @param sd sample standard deviation over units, in scale units
 * @param ci interval of the mean, in scale units
 * @param index 100 × the position of the mean on the scale, 0 to 100
 * @param indexCi interval of the index
 * @param pooledMean mean over respondents, in scale units
 * @param hubEffect pooledMean − mean
 * @param goalIndex the index read toward the goal: 100 − index where the dimension points away
 * @param goalCi interval of the goal index
 * @param bandsInReach ids of the bands that the goal interval touches, in order; none without an
 *     interval
 */
public record Measure(
    Figure n,
    Figure organizations,
    Figure mean,
    Figure sd,
    Interval ci,
    Figure index,
    Interval indexCi,
    Figure pooledMean,
    Figure hubEffect,
    Figure goalIndex,
    Interval goalCi,
    List<String> bandsInReach) {

  /** Keeps its own copy. */
  public Measure {
    bandsInReach = List.copyOf(bandsInReach);
  }

  /**
   * Returns the one band that is named.
   *
   * @return the band, or empty where none or several are in reach
   */
  public Optional<String> band() {
    return bandsInReach.size() == 1 ? Optional.of(bandsInReach.get(0)) : Optional.empty();
  }

  /**
   * Returns a measure of which nothing is shown.
   *
   * @param reason why
   * @return the measure
   */
  public static Measure missing(Reason reason) {
    Figure none = Figure.missing(reason);
    Interval noInterval = Interval.missing(reason);
    return new Measure(
        none,
        none,
        none,
        none,
        noInterval,
        none,
        noInterval,
        none,
        none,
        none,
        noInterval,
        List.of());
  }

  /**
   * Returns the measure of what a group agreed on: an index, and nothing that people or spread are
   * needed for.
   *
   * @param index 0 to 100
   * @param direction whether more of it is nearer the goal
   * @return the measure
   */
  public static Measure agreed(double index, Direction direction) {
    return agreed(Figure.of(index), Figure.of(direction == Direction.AWAY ? 100 - index : index));
  }

  /**
   * Returns the measure of what a group agreed on no level for.
   *
   * @return the measure
   */
  public static Measure notAgreed() {
    Figure none = Figure.missing(Reason.NO_LEVEL);
    return agreed(none, none);
  }

  private static Measure agreed(Figure index, Figure goalIndex) {
    Measure none = missing(Reason.CONSENSUS);
    return new Measure(
        none.n,
        none.organizations,
        none.mean,
        none.sd,
        none.ci,
        index,
        none.indexCi,
        none.pooledMean,
        none.hubEffect,
        goalIndex,
        none.goalCi,
        List.of());
  }
}
