package org.regionalism.assessment;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.GroupTally;
import org.regionalism.tally.WaveTally;

/**
 * Two waves of the same rubric.
 *
 * @param from the earlier wave's organizations, by name
 * @param fromTotal everybody in the earlier wave
 * @param to the later wave's organizations, by name
 * @param toTotal everybody in the later wave
 * @param unit what counts once in both
 */
record WavePair(
    SortedMap<String, GroupTally> from,
    GroupTally fromTotal,
    SortedMap<String, GroupTally> to,
    GroupTally toTotal,
    Unit unit) {

  /** Where either wave counts people, both do: units of different kinds cannot be compared. */
  static WavePair of(WaveTally from, WaveTally to, Unit earlier, Unit later) {
    boolean people = earlier == Unit.RESPONDENT || later == Unit.RESPONDENT;
    return new WavePair(
        from.organizations(),
        from.total(),
        to.organizations(),
        to.total(),
        people ? Unit.RESPONDENT : Unit.ORGANIZATION);
  }

  boolean countsOrganizations() {
    return unit == Unit.ORGANIZATION;
  }

  /** The named organizations with a score in both waves. */
  Set<String> paired(int question) {
    Set<String> names = new TreeSet<>();
    from.forEach(
        (name, tally) -> {
          GroupTally later = to.get(name);
          if (!name.isEmpty()
              && later != null
              && tally.scored(question) > 0
              && later.scored(question) > 0) {
            names.add(name);
          }
        });
    return names;
  }

  /** Who is in no pair. */
  Movement.Left left(int question, Set<String> paired) {
    return new Movement.Left(
        others(from, question, paired).count() + others(to, question, paired).count(),
        others(from, question, paired).sum() + others(to, question, paired).sum(),
        Math.max(scored(from, question), scored(to, question)));
  }

  /** Whether the pairs are at least half of the organizations of each wave. */
  boolean standForBoth(int question, Set<String> paired) {
    return others(from, question, paired).count() <= paired.size()
        && others(to, question, paired).count() <= paired.size();
  }

  /** How many people answered in each named organization that is in no pair. */
  private static LongStream others(
      SortedMap<String, GroupTally> wave, int question, Set<String> paired) {
    return wave.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty() && !paired.contains(entry.getKey()))
        .mapToLong(entry -> entry.getValue().scored(question))
        .filter(scored -> scored > 0);
  }

  /** How many answered who name no organization. */
  private static long scored(SortedMap<String, GroupTally> wave, int question) {
    return Optional.ofNullable(wave.get("")).map(tally -> tally.scored(question)).orElse(0L);
  }

  /** The named organizations of which somebody answered, scored or not. */
  Turnover turnover(int minGroup) {
    Set<String> both = named(from);
    both.retainAll(named(to));
    int joined = named(to).size() - both.size();
    int left = named(from).size() - both.size();
    return Turnover.of(
        both.size(),
        joined,
        left,
        arePointedTo(joined, people(to, both), minGroup)
            || arePointedTo(left, people(from, both), minGroup));
  }

  private static boolean arePointedTo(int organizations, long people, int minGroup) {
    return organizations == 1 || (people > 0 && people < minGroup);
  }

  private static Set<String> named(SortedMap<String, GroupTally> wave) {
    Set<String> names = new TreeSet<>(wave.keySet());
    names.remove("");
    return names;
  }

  private static long people(SortedMap<String, GroupTally> wave, Set<String> others) {
    return wave.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty() && !others.contains(entry.getKey()))
        .mapToLong(entry -> entry.getValue().respondents())
        .sum();
  }

  Movement pairedMovement(int question, Set<String> names, Optional<AnswerScale> scale) {
    double[] differences =
        names.stream()
            .mapToDouble(name -> mean(to, name, question) - mean(from, name, question))
            .toArray();
    return Movements.paired(WaveUnits.settled(differences), scale, left(question, names));
  }

  private static double mean(SortedMap<String, GroupTally> wave, String name, int question) {
    return Optional.ofNullable(wave.get(name))
        .map(tally -> tally.meanPosition(question))
        .orElseThrow();
  }

  Movement unpaired(int question, Optional<AnswerScale> scale) {
    return Movements.unpaired(
        new WaveUnits(from, fromTotal, unit).sample(question),
        new WaveUnits(to, toTotal, unit).sample(question),
        scale);
  }
}
