package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.regionalism.response.Calendar;
import org.regionalism.response.Ratings;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Folding;
import org.regionalism.rubric.Rubric;
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
   * Compares each surveyed wave with the next.
   *
   * @param tallies the counts of responses
   * @param waves the waves, in order
   * @return what has moved, without verdicts; none for a single wave
   */
  public List<Change> changes(Tallies tallies, List<WaveResult> waves) {
    List<WaveResult> surveyed = waves.stream().filter(WaveResult::isSurvey).toList();
    List<Change> changes = new ArrayList<>();
    for (int later = 1; later < surveyed.size(); later++) {
      WaveResult before = surveyed.get(later - 1);
      WaveResult after = surveyed.get(later);
      Optional<WaveTally> from = Optional.ofNullable(tallies.waves().get(before.wave()));
      Optional<WaveTally> to = Optional.ofNullable(tallies.waves().get(after.wave()));
      if (from.isPresent() && to.isPresent()) {
        changes.add(
            new ChangeAssessor(
                    rubric, settings, tallies.plan(), before, from.get(), after, to.get())
                .assess(before.wave(), after.wave(), Ground.WHOLE));
      }
    }
    return changes;
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
   * Compares a wave with one of an earlier run.
   *
   * @param earlier the wave of the earlier run
   * @param ground what both asked alike
   * @param tallies the counts of responses, over the items of the ground alone
   * @param wave the wave of this run
   * @return what has moved, without verdicts
   */
  public Optional<Change> since(
      EarlierWave earlier, CommonGround ground, Tallies tallies, WaveResult wave) {
    return Optional.ofNullable(tallies.waves().get(wave.wave()))
        .map(
            tally -> {
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
                      new Ground(Optional.of(earlier), items, results));
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
