package org.regionalism.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Rubric;
import org.regionalism.statistic.FalseDiscovery;

/**
 * What has moved from one wave to the next. Maps are keyed by rubric ids, in the rubric's order.
 *
 * @param from the earlier wave's name
 * @param to the later wave's name
 * @param method how they are compared, the same for all questions
 * @param ground on what they are compared
 * @param overall the whole
 * @param domains by domain id
 * @param shifts by shift id
 * @param dimensions by dimension id, each in its own direction
 */
public record Change(
    String from,
    String to,
    ChangeMethod method,
    Ground ground,
    Movement overall,
    Map<String, Movement> domains,
    Map<String, Movement> shifts,
    Map<String, Movement> dimensions) {

  private static final double SIGNIFICANT = .05;

  /** Keeps its own copies, in order. */
  public Change {
    domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
    shifts = Collections.unmodifiableMap(new LinkedHashMap<>(shifts));
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
  }

  /**
   * Returns the waves of this run that it is about: of an earlier run nothing is known but what it
   * shows.
   *
   * @return one name or two, the later wave's last
   */
  public List<String> wavesHere() {
    return ground.since().isPresent() ? List.of(to) : List.of(from, to);
  }

  /**
   * Gives every test its adjusted p and its verdict: adjusted over dimensions, over shifts and over
   * domains apart; the whole is one test.
   *
   * @param rubric says which dimensions point away from the goal
   * @return a new change
   */
  public Change judged(Rubric rubric) {
    Map<String, Direction> directions = new LinkedHashMap<>();
    for (Dimension dimension : rubric.dimensions()) {
      directions.put(dimension.id(), dimension.direction());
    }
    return new Change(
        from,
        to,
        method,
        ground,
        judged(Map.of("", overall), Map.of()).getOrDefault("", overall),
        judged(domains, Map.of()),
        judged(shifts, Map.of()),
        judged(dimensions, directions));
  }

  private static Map<String, Movement> judged(
      Map<String, Movement> movements, Map<String, Direction> directions) {
    double[] p =
        movements.values().stream()
            .flatMapToDouble(movement -> movement.p().number().stream())
            .toArray();
    double[] adjusted = FalseDiscovery.adjust(p);
    Map<String, Movement> judged = new LinkedHashMap<>();
    int test = 0;
    for (Map.Entry<String, Movement> entry : movements.entrySet()) {
      Movement movement = entry.getValue();
      boolean tested = movement.p().number().isPresent();
      Direction direction = directions.getOrDefault(entry.getKey(), Direction.TOWARD);
      judged.put(entry.getKey(), tested ? judged(movement, adjusted[test++], direction) : movement);
    }
    return judged;
  }

  private static Movement judged(Movement movement, double adjusted, Direction direction) {
    double moved = movement.indexDifference().number().orElse(0);
    boolean nearer = direction == Direction.AWAY ? moved < 0 : moved > 0;
    Verdict verdict =
        Nines.round(adjusted) >= SIGNIFICANT
            ? Verdict.CANNOT_TELL
            : nearer ? Verdict.UP : Verdict.DOWN;
    return new Movement(
        movement.pairs(),
        movement.difference(),
        movement.ci(),
        movement.indexDifference(),
        movement.indexCi(),
        movement.p(),
        Figure.of(adjusted),
        Optional.of(verdict),
        movement.left());
  }

  /**
   * Returns the same with what may be shown of its movements.
   *
   * @param overallMovement what becomes of the whole's
   * @param ofDomains what becomes of the domains'
   * @param ofShifts what becomes of the shifts'
   * @param ofDimensions what becomes of the dimensions'
   * @return a new change
   */
  public Change with(
      Movement overallMovement,
      Map<String, Movement> ofDomains,
      Map<String, Movement> ofShifts,
      Map<String, Movement> ofDimensions) {
    return new Change(
        from, to, method, ground.shown(), overallMovement, ofDomains, ofShifts, ofDimensions);
  }
}
