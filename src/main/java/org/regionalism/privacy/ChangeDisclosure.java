package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.ChangeMethod;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.ShiftResult;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Rubric;

/**
 * Decides what may be shown of changes: of each by itself, and then of all together with the waves
 * ({@link ChangeAudit}). Only then it judges them, so that no verdict depends on what is withheld.
 */
final class ChangeDisclosure {

  private final Rubric rubric;
  private final int k;
  private final List<WaveResult> raw;
  private final Map<String, WaveResult> waves = new LinkedHashMap<>();

  /**
   * Decides beside waves.
   *
   * @param raw the waves as they are
   * @param waves the waves as they are shown
   */
  ChangeDisclosure(Rubric rubric, int k, List<WaveResult> raw, List<WaveResult> waves) {
    this.rubric = rubric;
    this.k = k;
    this.raw = raw;
    waves.forEach(wave -> this.waves.put(wave.wave(), wave));
  }

  List<Change> disclose(List<Change> changes) {
    Iterator<Change> overAllItems =
        together(changes.stream().filter(change -> !isOverSomeItems(change)).toList()).iterator();
    return changes.stream()
        .map(change -> isOverSomeItems(change) ? overSomeItems(change) : overAllItems.next())
        .toList();
  }

  private static boolean isOverSomeItems(Change change) {
    return !change.ground().results().isEmpty();
  }

  /** Compared over some items only: what may be shown is decided over those. */
  private Change overSomeItems(Change change) {
    List<WaveResult> all = change.ground().results();
    List<WaveResult> shown = all.stream().map(wave -> Disclosure.wave(rubric, wave, k)).toList();
    return new ChangeDisclosure(rubric, k, all, shown).together(List.of(change)).get(0);
  }

  /** Each by itself, and then what they tell together with the waves. */
  private List<Change> together(List<Change> changes) {
    List<Change> decided = changes.stream().map(this::decided).toList();
    List<Set<String>> telling =
        new ChangeAudit(k, raw, List.copyOf(waves.values())).telling(changes, decided);
    List<Change> judged = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Change change = decided.get(i);
      judged.add(
          MovedQuestions.without(change, withheld(changes.get(i), change, telling.get(i)))
              .judged(rubric));
    }
    return judged;
  }

  private Set<String> withheld(Change change, Change decided, Set<String> telling) {
    return telling.isEmpty()
        ? telling
        : new AddingUp(
                rubric,
                raw.stream().filter(wave -> change.wavesHere().contains(wave.wave())).toList())
            .withheld(MovedQuestions.shown(decided), telling);
  }

  /** By the rules for what is shown of one question alone. */
  Change decided(Change change) {
    return change.with(
        shown(change, change.overall(), wave -> Optional.of(wave.overall())),
        shown(change, change.domains(), WaveResult::domains, Function.identity()),
        shown(change, change.shifts(), WaveResult::shifts, ShiftResult::measure),
        shown(change, change.dimensions(), WaveResult::dimensions, DimensionResult::measure));
  }

  private <T> Map<String, Movement> shown(
      Change change,
      Map<String, Movement> movements,
      Function<WaveResult, Map<String, T>> results,
      Function<T, Measure> measure) {
    Map<String, Movement> shown = new LinkedHashMap<>();
    movements.forEach(
        (id, movement) ->
            shown.put(
                id,
                shown(
                    change,
                    movement,
                    wave -> Optional.ofNullable(results.apply(wave).get(id)).map(measure))));
    return shown;
  }

  /**
   * A difference of two waves is shown where the figures of both are. One of pairs says something
   * of those who were not paired, as figures of all are beside it, and so they must not be too few.
   */
  private Movement shown(
      Change change, Movement movement, Function<WaveResult, Optional<Measure>> measure) {
    if (movement.indexDifference() instanceof Figure.Missing unknown
        && (change.ground().since().isPresent() || unknown.reason() == Reason.OTHER_ITEMS)) {
      return Movement.missing(unknown.reason());
    }
    for (String name : change.wavesHere()) {
      Optional<Figure> index =
          Optional.ofNullable(waves.get(name)).flatMap(measure).map(Measure::index);
      if (index.isPresent() && index.get() instanceof Figure.Missing missing) {
        return Movement.missing(missing.reason());
      }
    }
    if (change.method().isPaired()) {
      if (movement.pairs().number().orElse(0) < MeasureDisclosure.MIN_ORGANIZATIONS) {
        return Movement.missing(Reason.TOO_FEW);
      }
      if (movement.left().isFew(k)) {
        return Movement.missing(Reason.WITHHELD);
      }
    }
    boolean few = change.ground().turnover().few() || leavesFew(change, movement, measure);
    return new Movement(
        few ? Figure.missing(Reason.WITHHELD) : movement.pairs(),
        movement.difference(),
        movement.ci(),
        movement.indexDifference(),
        movement.indexCi(),
        movement.p(),
        movement.adjustedP(),
        movement.verdict(),
        Movement.Left.NOBODY);
  }

  /** Whether the number of those who were compared tells of the few of a wave who were not. */
  private boolean leavesFew(
      Change change, Movement movement, Function<WaveResult, Optional<Measure>> measure) {
    return change.method() == ChangeMethod.RESPONDENTS_PAIRED
        && change.wavesHere().stream()
            .flatMap(name -> Optional.ofNullable(waves.get(name)).flatMap(measure).stream())
            .mapToLong(all -> people(all.n()) - people(movement.pairs()))
            .anyMatch(others -> others > 0 && others < k);
  }

  private static long people(Figure figure) {
    return Math.round(figure.number().orElse(0));
  }
}
