package org.regionalism.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.regionalism.report.Chart;

/**
 * Where shares of answers lie: disagreement to the left of a centre line, agreement to its right,
 * neutral answers on a line of their own at the right; one share has the same width everywhere.
 *
 * @param center the line between disagreeing and agreeing
 * @param apart the line where neutral answers begin
 * @param unit the width of a share of 1
 * @param shares the widest sides of all bars
 */
record AnswerScale(double center, double apart, double unit, Extent shares) {

  /** Shares of one bar's answers on the three sides, or the widest of several bars. */
  record Extent(double disagree, double agree, double neutral) {

    static final Extent NONE = new Extent(0, 0, 0);

    Extent widest(Extent other) {
      return new Extent(
          Math.max(disagree, other.disagree),
          Math.max(agree, other.agree),
          Math.max(neutral, other.neutral));
    }
  }

  private static final double GAP = 44;

  /** A side that hardly anybody took still gets some room. */
  private static final Extent LEAST = new Extent(.15, .15, .1);

  /** Fits all bars between two places. */
  static AnswerScale fitting(
      List<Chart.AnswerKey> keys, List<Chart.AnswerBar> bars, double left, double right) {
    boolean neutrals = keys.stream().anyMatch(key -> key.side() == 0);
    Extent shares =
        bars.stream()
            .map(bar -> extent(keys, bar))
            .reduce(neutrals ? LEAST : new Extent(.15, .15, 0), Extent::widest);
    double gap = neutrals ? GAP : 0;
    double unit = (right - left - gap) / (shares.disagree() + shares.agree() + shares.neutral());
    double center = left + unit * shares.disagree();
    return new AnswerScale(center, center + unit * shares.agree() + gap, unit, shares);
  }

  /** The keys' places in the order in which bars and key show them. */
  static List<Integer> order(List<Chart.AnswerKey> keys) {
    return IntStream.range(0, keys.size())
        .boxed()
        .sorted(Comparator.comparing(i -> keys.get(i).side() == 0))
        .toList();
  }

  static int total(Chart.AnswerBar bar) {
    return bar.counts().stream().mapToInt(Integer::intValue).sum();
  }

  static Extent extent(List<Chart.AnswerKey> keys, Chart.AnswerBar bar) {
    int total = total(bar);
    return total == 0
        ? Extent.NONE
        : new Extent(share(keys, bar, -1), share(keys, bar, 1), share(keys, bar, 0));
  }

  private static double share(List<Chart.AnswerKey> keys, Chart.AnswerBar bar, int side) {
    int count =
        IntStream.range(0, bar.counts().size())
            .filter(i -> Integer.signum(keys.get(i).side()) == side)
            .map(i -> bar.counts().get(i))
            .sum();
    return (double) count / total(bar);
  }

  /** A place on the scale and the share that reaches to it. */
  record Tick(double x, double share) {}

  /** Every quarter of the answers on each side, as far as bars reach. */
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    add(ticks, center, -1, shares.disagree());
    add(ticks, center, 1, shares.agree());
    ticks.add(new Tick(center, 0));
    if (hasNeutral()) {
      ticks.add(new Tick(apart, 0));
      add(ticks, apart, 1, shares.neutral());
    }
    return List.copyOf(ticks);
  }

  private void add(List<Tick> ticks, double origin, int way, double end) {
    for (double share = .25; share <= end; share += .25) {
      ticks.add(new Tick(origin + way * share * unit, share));
    }
  }

  double left() {
    return center - unit * shares.disagree();
  }

  double right() {
    return center + unit * shares.agree();
  }

  boolean hasNeutral() {
    return shares.neutral() > 0;
  }
}
