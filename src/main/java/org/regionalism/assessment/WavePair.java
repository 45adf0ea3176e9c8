package org.regionalism.assessment;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Unit;
import org.regionalism.statistic.Difference;
import org.regionalism.statistic.Sample;
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

  /** Differences that differ by less than what rounding of positions leaves are alike. */
  private static final double ROUNDING = 0x1p-39;

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

  Movement pairedMovement(int question, Set<String> names, Optional<AnswerScale> scale) {
    double[] differences =
        names.stream()
            .mapToDouble(name -> mean(to, name, question) - mean(from, name, question))
            .toArray();
    Sample sample = settled(differences);
    Figure pairs = Figure.count(sample.count());
    return movement(
        pairs,
        sample.mean(),
        sample.count() > 0,
        Difference.paired(sample),
        scale,
        left(question, names));
  }

  private static double mean(SortedMap<String, GroupTally> wave, String name, int question) {
    return Optional.ofNullable(wave.get(name))
        .map(tally -> tally.meanPosition(question))
        .orElseThrow();
  }

  Movement unpaired(int question, Optional<AnswerScale> scale) {
    Sample earlier = sample(from, fromTotal, question);
    Sample later = sample(to, toTotal, question);
    return movement(
        Figure.missing(Reason.UNPAIRED),
        later.mean() - earlier.mean(),
        earlier.count() > 0 && later.count() > 0,
        Difference.welch(earlier, later),
        scale,
        Movement.Left.NOBODY);
  }

  private Sample sample(SortedMap<String, GroupTally> wave, GroupTally total, int question) {
    long scored = total.scored(question);
    if (unit == Unit.RESPONDENT) {
      return new Sample(
          scored,
          scored == 0 ? 0 : total.meanPosition(question),
          scored < 2 ? 0 : total.positionVariance(question));
    }
    return settled(
        wave.values().stream()
            .filter(tally -> tally.scored(question) > 0)
            .mapToDouble(tally -> tally.meanPosition(question))
            .toArray());
  }

  private static Sample settled(double... values) {
    Sample sample = Sample.of(values);
    DoubleSummaryStatistics ends = Arrays.stream(values).summaryStatistics();
    return ends.getMax() - ends.getMin() <= ROUNDING
        ? new Sample(sample.count(), sample.mean(), 0)
        : sample;
  }

  private static Movement movement(
      Figure pairs,
      double difference,
      boolean known,
      Optional<Difference> test,
      Optional<AnswerScale> scale,
      Movement.Left left) {
    if (!known) {
      return Movement.missing(Reason.NO_ANSWERS);
    }
    Interval positions =
        test.map(found -> Interval.of(found.ends().low(), found.ends().high()))
            .orElse(Interval.missing(Reason.NO_VARIANCE));
    return new Movement(
        pairs,
        scale
            .map(found -> Figure.of(found.range() * difference))
            .orElse(Figure.missing(Reason.MIXED_SCALES)),
        scale
            .map(found -> times(positions, found.range()))
            .orElse(Interval.missing(Reason.MIXED_SCALES)),
        Figure.of(100 * difference),
        times(positions, 100),
        test.map(found -> Figure.of(found.p())).orElse(Figure.missing(Reason.NO_VARIANCE)),
        Figure.missing(Reason.NO_VARIANCE),
        Optional.empty(),
        left);
  }

  private static Interval times(Interval positions, double factor) {
    return positions instanceof Interval.Shown ends
        ? Interval.of(factor * ends.low(), factor * ends.high())
        : positions;
  }
}
