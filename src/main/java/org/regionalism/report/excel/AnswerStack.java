package org.regionalism.report.excel;

import java.util.List;
import java.util.stream.IntStream;
import org.regionalism.report.Chart;

/**
 * How the answers of all items of a chart are laid out, in shares of one item's answers:
 * disagreeing to the left of zero, agreeing to the right, neutral apart where no agreeing bar
 * reaches.
 *
 * @param keys the answers
 * @param left how far the longest disagreeing bar reaches
 * @param start where the neutral bars start
 * @param end where the longest of them ends
 */
record AnswerStack(List<Chart.AnswerKey> keys, double left, double start, double end) {

  private static final double APART = 0.06;
  private static final double EDGE = 0.01;

  static AnswerStack of(Chart.AnswerBars chart) {
    double left = reach(chart, -1);
    double right = reach(chart, 1);
    double neutral = reach(chart, 0);
    double start = neutral > 0 ? right + APART : right;
    return new AnswerStack(chart.keys(), left + EDGE, start, start + neutral + EDGE);
  }

  /** Returns the places of the keys on one side, in their own order. */
  List<Integer> side(int side) {
    return IntStream.range(0, keys.size())
        .filter(key -> Integer.signum(keys.get(key).side()) == side)
        .boxed()
        .toList();
  }

  /** Returns the empty share between an item's agreeing answers and its neutral ones. */
  double space(Chart.AnswerBar bar) {
    return start - share(bar, side(1));
  }

  /** Returns the share that some answers have among all of an item, 0 where none are shown. */
  static double share(Chart.AnswerBar bar, List<Integer> keys) {
    double all = bar.counts().stream().mapToInt(Integer::intValue).sum();
    double some =
        keys.stream().filter(key -> key < bar.counts().size()).mapToInt(bar.counts()::get).sum();
    return all > 0 ? some / all : 0;
  }

  /** Returns the colour of an answer: the further from the middle, the darker. */
  String colour(int key) {
    int side = Integer.signum(keys.get(key).side());
    List<Integer> same = side(side);
    double place = same.size() == 1 ? 0.5 : same.indexOf(key) / (same.size() - 1.0);
    return switch (side) {
      case -1 -> Palette.between(Palette.BROWN, Palette.LIGHT_BROWN, place);
      case 1 -> Palette.between(Palette.LIGHT_TEAL, Palette.TEAL, place);
      default -> Palette.NEUTRAL;
    };
  }

  private static double reach(Chart.AnswerBars chart, int side) {
    List<Integer> keys = new AnswerStack(chart.keys(), 0, 0, 0).side(side);
    return chart.bars().stream().mapToDouble(bar -> share(bar, keys)).max().orElse(0);
  }
}
