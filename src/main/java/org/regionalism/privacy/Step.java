package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.regionalism.privacy.People.Part;

/**
 * What a question moved by from one wave to the next: a sum over people of the later wave less one
 * over people of the earlier wave.
 *
 * <p>Every difference is between a wave and the next, and so the answers of every second wave are
 * looked at with their signs turned: then a difference is a sum, and a set of people of both waves
 * that is counted once stands for what they came to later, less what they came to before. For sets
 * within a wave that makes no difference.
 *
 * @param name what tells it from other figures
 * @param byPeople whether people are compared with themselves
 * @param before the earlier wave; empty where only a report is known of it, and so its figures
 * @param beforeWeights what each atom of the earlier wave counts
 * @param after the later wave
 * @param afterWeights what each atom of the later wave counts
 */
record Step(
    String name,
    boolean byPeople,
    Optional<WaveRows> before,
    List<BigFraction> beforeWeights,
    WaveRows after,
    List<BigFraction> afterWeights) {

  /** Whether it follows from what each wave shows anyhow. */
  boolean follows() {
    return after.shows(afterWeights) && before.stream().allMatch(wave -> wave.shows(beforeWeights));
  }

  /**
   * Whether it makes known what must not be, beside others.
   *
   * @param others other steps, together with which nothing is told so far
   * @param k the smallest set of people of which anything may be known
   */
  boolean tells(List<Step> others, int k) {
    return !follows() && (tellsBeside(others, k) || tellsWhatFewMovedBy(k));
  }

  private boolean tellsBeside(List<Step> others, int k) {
    List<Step> steps = new ArrayList<>(others);
    steps.add(this);
    List<Atom> atoms = new ArrayList<>();
    List<ReleasedFigure> figures = new ArrayList<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Step step : steps) {
      for (WaveRows wave : step.waves()) {
        if (!places.containsKey(wave.wave())) {
          places.put(wave.wave(), atoms.size());
          figures.addAll(wave.figures(atoms.size()));
          atoms.addAll(wave.atoms());
        }
      }
    }
    // Behind the others: a combination takes them only where it has to.
    steps.forEach(step -> figures.add(step.figure(places)));
    return uses(RowSpaceAudit.of(atoms, figures, k)).findAny().isPresent();
  }

  private List<WaveRows> waves() {
    List<WaveRows> waves = new ArrayList<>(before.stream().toList());
    waves.add(after);
    return waves;
  }

  private ReleasedFigure figure(Map<String, Integer> places) {
    SortedMap<Integer, BigFraction> weights = new TreeMap<>();
    before.ifPresent(wave -> weights.putAll(WaveRows.numbered(beforeWeights, place(places, wave))));
    weights.putAll(WaveRows.numbered(afterWeights, place(places, after)));
    return new ReleasedFigure(name, weights);
  }

  private static int place(Map<String, Integer> places, WaveRows wave) {
    return places.getOrDefault(wave.wave(), 0);
  }

  /** The sets that are solved for by it. */
  private Stream<Solved> uses(AuditResult result) {
    return result instanceof AuditResult.Unsafe unsafe
        ? unsafe.sets().stream().filter(set -> set.combination().containsKey(name))
        : Stream.empty();
  }

  /**
   * Whether it would tell what the same few people, or one organization, moved by, though not where
   * they stand in either wave. That takes a set of the earlier wave and one of the later wave of
   * which each would be solved for if that wave's part of the difference were known by itself.
   */
  private boolean tellsWhatFewMovedBy(int k) {
    if (before.isEmpty()) {
      return false;
    }
    List<Solved> then = alone(before.get(), beforeWeights, k);
    List<Solved> now = then.isEmpty() ? then : alone(after, afterWeights, k);
    return then.stream()
        .anyMatch(one -> now.stream().anyMatch(other -> areFew(before.get(), one, other, k)));
  }

  private List<Solved> alone(WaveRows wave, List<BigFraction> weights, int k) {
    List<ReleasedFigure> figures = new ArrayList<>(wave.figures(0));
    figures.add(new ReleasedFigure(name, WaveRows.numbered(weights, 0)));
    return uses(RowSpaceAudit.of(wave.atoms(), figures, k)).toList();
  }

  private boolean areFew(WaveRows earlier, Solved then, Solved now, int k) {
    if (then.organization().isPresent() || now.organization().isPresent()) {
      return then.organization().isPresent()
          && now.organization().isPresent()
          && earlier.organization(then).equals(after.organization(now));
    }
    // Who may be the same people both times counts once.
    Function<Part, Object> apart = byPeople ? Part::paired : Part::organization;
    Map<Object, Long> people = earlier.people(then.atoms(), apart);
    after.people(now.atoms(), apart).forEach((key, count) -> people.merge(key, count, Math::max));
    return people.values().stream().mapToLong(Long::longValue).sum() < k;
  }
}
