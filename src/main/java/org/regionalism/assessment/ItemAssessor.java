package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Unit;
import org.regionalism.statistic.MeanInterval.Ends;
import org.regionalism.statistic.ShareInterval;
import org.regionalism.tally.GroupTally;

/** Makes the results of an item from the counts of its answers. */
final class ItemAssessor {

  private ItemAssessor() {}

  static ItemResult assess(
      Item item,
      AnswerScale scale,
      int place,
      Unit unit,
      GroupTally total,
      Collection<GroupTally> organizations) {
    Shares shares = Shares.of(item, scale, place, total);
    List<Integer> counts = new ArrayList<>();
    long sum = 0;
    long squares = 0;
    for (int p = 0; p < scale.points().size(); p++) {
      long count = total.count(place, p);
      long keyed = Shares.keyed(item, scale, p);
      counts.add((int) count);
      sum += count * keyed;
      squares += count * keyed * keyed;
    }
    long n = shares.answers();
    return new ItemResult(
        Figure.count(n),
        n == 0 ? Figure.missing(Reason.NO_ANSWERS) : Figure.of(sum / (double) n),
        n < 2 ? Figure.missing(few(n)) : Figure.of(deviation(n, sum, squares)),
        shares.agree(),
        shares.disagree(),
        agreeInterval(item, scale, place, unit, shares, organizations)
            .map(ends -> Interval.of(ends.low(), ends.high()))
            .orElse(Interval.missing(few(n))),
        Optional.of(counts));
  }

  private static Reason few(long n) {
    return n == 0 ? Reason.NO_ANSWERS : Reason.TOO_FEW;
  }

  private static double deviation(long n, long sum, long squares) {
    return Math.sqrt((squares - sum * (double) sum / n) / (n - 1));
  }

  private static Optional<Ends> agreeInterval(
      Item item,
      AnswerScale scale,
      int place,
      Unit unit,
      Shares shares,
      Collection<GroupTally> organizations) {
    if (unit == Unit.RESPONDENT) {
      return ShareInterval.of(shares.agreeing(), shares.answers());
    }
    long[] agreeing = new long[organizations.size()];
    long[] answers = new long[agreeing.length];
    int answered = 0;
    for (GroupTally organization : organizations) {
      Shares own = Shares.of(item, scale, place, organization);
      if (own.answers() > 0) {
        agreeing[answered] = own.agreeing();
        answers[answered] = own.answers();
        answered++;
      }
    }
    return ShareInterval.clustered(
        Arrays.copyOf(agreeing, answered), Arrays.copyOf(answers, answered));
  }
}
