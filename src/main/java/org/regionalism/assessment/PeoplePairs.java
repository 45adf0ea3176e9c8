package org.regionalism.assessment;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.statistic.Sample;
import org.regionalism.tally.GroupTally;
import org.regionalism.tally.Matches;

/**
 * People of two waves who are compared with themselves.
 *
 * @param waves the two waves
 * @param matches who is in both
 */
record PeoplePairs(WavePair waves, Matches matches) {

  /** So many people have to be in both waves, of so many organizations. */
  static final int MIN_PEOPLE = 10;

  static final int MIN_ORGANIZATIONS = 5;

  /** Differences of positions that vary by less than what their rounding leaves are alike. */
  private static final double ROUNDING = 0x1p-39 * 0x1p-39;

  boolean areEnough(int question) {
    return matches.count(question) >= MIN_PEOPLE
        && matches.organizations(question) >= MIN_ORGANIZATIONS;
  }

  /**
   * Who is in no pair. Of those without an id nobody knows whether they are the same people both
   * times, and so no more are counted than are left over in one of the waves.
   */
  Movement.Left left(int question) {
    Counts before = new Counts();
    Counts after = new Counts();
    waves
        .from()
        .forEach(
            (name, tally) ->
                before.add(name, tally, question, matches.from().count(name, question)));
    waves
        .to()
        .forEach(
            (name, tally) -> after.add(name, tally, question, matches.to().count(name, question)));
    before.names.addAll(after.names);
    return new Movement.Left(
        before.names.size(),
        Math.max(before.named, after.named),
        Math.max(before.nameless, after.nameless));
  }

  private static final class Counts {
    private final Set<String> names = new TreeSet<>();
    private long named;
    private long nameless;

    void add(String name, GroupTally tally, int question, long matched) {
      long left = tally.scored(question) - matched;
      if (left > 0 && name.isEmpty()) {
        nameless += left;
      } else if (left > 0) {
        named += left;
        names.add(name);
      }
    }
  }

  /** Those without an id count as having joined or left, for all that is known. */
  Turnover turnover(int minGroup) {
    long joined = waves.toTotal().respondents() - matches.people();
    long left = waves.fromTotal().respondents() - matches.people();
    return Turnover.of(
        matches.people(),
        joined,
        left,
        (joined > 0 && joined < minGroup) || (left > 0 && left < minGroup));
  }

  Pairing pairing() {
    return new Pairing(CrossedMaker.cells(matches.from()), CrossedMaker.cells(matches.to()));
  }

  Movement movement(int question, Optional<AnswerScale> scale) {
    if (!areEnough(question)) {
      return Movement.missing(matches.count(question) == 0 ? Reason.NO_ANSWERS : Reason.TOO_FEW);
    }
    double variance = matches.variance(question);
    return Movements.paired(
        new Sample(
            matches.count(question), matches.mean(question), variance <= ROUNDING ? 0 : variance),
        scale,
        left(question));
  }
}
