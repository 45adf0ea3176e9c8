package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.regionalism.response.Calendar;
import org.regionalism.response.Ratings;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Folding;
import org.regionalism.rubric.Rubric;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.Tallies;
import org.regionalism.tally.WaveTally;

/** Makes the results of all waves from their tallies. */
public final class Assessor {

  private final Rubric rubric;
  private final Settings settings;

  /**
   * Makes an assessor.
   *
   * @param rubric what was asked
   * @param settings what the person asked for
   */
  public Assessor(Rubric rubric, Settings settings) {
    this.rubric = rubric;
    this.settings = settings;
  }

  /**
   * Assesses every wave.
   *
   * @param tallies the counts of responses
   * @param ratings the levels that groups agreed on
   * @param labels the labels that the person gave to exports, in order; none where a column says
   * @param calendar when responses were given
   * @return the waves: as labelled, else as the rubric declares them, else by date, else as they
   *     first appeared
   */
  public List<WaveResult> assess(
      Tallies tallies, Ratings ratings, List<String> labels, Calendar calendar) {
    Set<String> names = new LinkedHashSet<>(tallies.waves().keySet());
    names.addAll(ratings.waves());
    List<WaveResult> waves = new ArrayList<>();
    for (String wave : order(new ArrayList<>(names), labels, calendar)) {
      Optional<WaveResult> surveyed =
          Optional.ofNullable(tallies.waves().get(wave))
              .map(tally -> new WaveAssessor(rubric, settings, tallies.plan(), tally).assess(wave));
      Optional<Consensus> agreed =
          Optional.of(ratings.of(wave))
              .filter(levels -> !levels.isEmpty())
              .map(levels -> new ConsensusMaker(rubric, levels).make());
      surveyed
          .map(result -> agreed.map(result::with).orElse(result))
          .or(() -> agreed.map(levels -> WaveResult.agreed(wave, settings.unit(), levels)))
          .ifPresent(waves::add);
    }
    return waves;
  }

  /**
   * Pairs each surveyed wave with the next.
   *
   * @param tallies the counts of responses
   * @param waves the waves, in order
   * @return the pairs; none for a single wave
   */
  public List<WaveStep> steps(Tallies tallies, List<WaveResult> waves) {
    List<WaveResult> surveyed =
        waves.stream().filter(wave -> tallies.waves().containsKey(wave.wave())).toList();
    List<WaveStep> steps = new ArrayList<>();
    for (int later = 1; later < surveyed.size(); later++) {
      WaveResult before = surveyed.get(later - 1);
      WaveResult after = surveyed.get(later);
      steps.add(new WaveStep(before, asked(tallies, before), after, asked(tallies, after)));
    }
    return steps;
  }

  private Set<String> asked(Tallies tallies, WaveResult wave) {
    return Optional.ofNullable(tallies.waves().get(wave.wave()))
        .map(tally -> AskedItems.of(rubric, tally.total()))
        .orElse(Set.of());
  }

  /**
   * Compares two waves.
   *
   * @param step the waves
   * @param tallies the counts of responses; where the waves share only some items, over those
   *     alone, and none where they could not be counted
   * @return what has moved, without verdicts
   */
  public Change change(WaveStep step, Optional<Tallies> tallies) {
    String from = step.before().wave();
    String to = step.after().wave();
    Optional<List<String>> items = step.shared().map(List::copyOf);
    if (tallies.isEmpty()) {
      return new Movements(
              rubric,
              new ScoringPlan(rubric),
              (question, scale) -> Movement.missing(Reason.OTHER_ITEMS))
          .change(
              from,
              to,
              ChangeMethod.UNPAIRED,
              new Ground(Optional.empty(), items, Turnover.UNPAIRED, List.of()));
    }
    Map<String, WaveTally> counted = tallies.get().waves();
    WaveTally before = Objects.requireNonNull(counted.get(from));
    WaveTally after = Objects.requireNonNull(counted.get(to));
    ScoringPlan plan = tallies.get().plan();
    List<WaveResult> results =
        items.isEmpty()
            ? List.of()
            : List.of(
                new WaveAssessor(rubric, settings, plan, before).assess(from),
                new WaveAssessor(rubric, settings, plan, after).assess(to));
    return new ChangeAssessor(rubric, settings, tallies.get(), step, before, after)
        .assess(from, to, new Ground(Optional.empty(), items, Turnover.UNPAIRED, results));
  }

  /**
   * Compares who was invited with who answered in the last wave.
   *
   * @param tallies the counts of responses
   * @param waves the waves, in order, at least one
   * @param invited the organizations that were invited
   * @return the coverage, or empty where nobody says who was invited, or the last wave is no survey
   */
  public Optional<Coverage> coverage(
      Tallies tallies, List<WaveResult> waves, List<Invited> invited) {
    return invited.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(tallies.waves().get(waves.get(waves.size() - 1).wave()))
            .map(last -> new CoverageAssessor(rubric, invited, last.organizations()).assess());
  }

  /**
   * Names the organizations of the last wave.
   *
   * @param tallies the counts of responses
   * @param waves the waves, in order, at least one
   * @param conveners the names of those that convene the others
   * @return the waves, the last with names where it is a survey
   */
  public List<WaveResult> named(
      Tallies tallies, List<WaveResult> waves, Collection<String> conveners) {
    List<WaveResult> named = new ArrayList<>(waves);
    WaveResult last = waves.get(waves.size() - 1);
    Optional<Set<String>> before =
        waves.subList(0, waves.size() - 1).stream()
            .flatMap(wave -> Optional.ofNullable(tallies.waves().get(wave.wave())).stream())
            .reduce((earlier, later) -> later)
            .map(wave -> wave.organizations().keySet());
    Optional.ofNullable(tallies.waves().get(last.wave()))
        .map(
            tally ->
                new NamingMaker(rubric, tallies.plan(), tally, before)
                    .make(new LinkedHashSet<>(conveners)))
        .ifPresent(names -> named.set(waves.size() - 1, last.with(names)));
    return named;
  }

  /**
   * Compares a wave with one of an earlier run.
   *
   * @param earlier the wave of the earlier run
   * @param rules what both rubrics ask alike
   * @param tallies the counts of responses, over those items alone
   * @param wave the wave of this run
   * @return what has moved, without verdicts
   */
  public Optional<Change> since(
      EarlierWave earlier, CommonGround rules, Tallies tallies, WaveResult wave) {
    return Optional.ofNullable(tallies.waves().get(wave.wave()))
        .map(
            tally -> {
              CommonGround ground = rules.within(AskedItems.of(rubric, tally.total()));
              List<WaveResult> results =
                  ground.isWhole()
                      ? List.of()
                      : List.of(
                          new WaveAssessor(rubric, settings, tallies.plan(), tally)
                              .assess(wave.wave()));
              Optional<List<String>> items =
                  Optional.of(List.copyOf(ground.items())).filter(some -> !ground.isWhole());
              return new SinceAssessor(rubric, tallies.plan(), earlier, ground, tally, wave.unit())
                  .assess(
                      earlier.wave(),
                      wave.wave(),
                      new Ground(Optional.of(earlier), items, Turnover.UNPAIRED, results));
            });
  }

  private List<String> order(List<String> waves, List<String> labels, Calendar calendar) {
    List<String> declared =
        rubric
            .attributes(Attribute.Kind.WAVE)
            .flatMap(attribute -> attribute.values().stream().map(Attribute.Value::id))
            .toList();
    Map<String, Integer> places = new HashMap<>();
    Stream.concat(labels.stream(), declared.stream())
        .forEach(wave -> places.putIfAbsent(Folding.fold(wave), places.size()));
    Comparator<String> byPlace =
        Comparator.comparing(wave -> places.getOrDefault(Folding.fold(wave), Integer.MAX_VALUE));
    Comparator<String> byDate =
        Comparator.comparing(
            wave -> calendar.first(wave).map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE));
    waves.sort(byPlace.thenComparing(byDate));
    return waves;
  }
}
