package org.regionalism.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.report.Chart;

/** A colour for every answer: the farther from the middle of the scale, the darker. */
final class AnswerColours {

  private static final String DARK_GREY = "#a8b0b8";

  private AnswerColours() {}

  /** One colour a key, in the keys' order, which runs from disagreeing to agreeing. */
  static List<String> of(List<Chart.AnswerKey> keys) {
    List<String> colours = new ArrayList<>();
    int[] met = new int[3];
    for (Chart.AnswerKey key : keys) {
      int side = Integer.signum(key.side());
      int count = (int) keys.stream().filter(k -> Integer.signum(k.side()) == side).count();
      double step = count == 1 ? 0 : (double) met[side + 1]++ / (count - 1);
      colours.add(
          switch (side) {
            case -1 -> Palette.between(Palette.FAR, Palette.TOWARD_FAR, step);
            // A single answer on a side is as strong as the one opposite.
            case 1 -> Palette.between(Palette.TOWARD_GOAL, Palette.GOAL, count == 1 ? 1 : step);
            default -> Palette.between(Palette.NEUTRAL, DARK_GREY, step);
          });
    }
    return List.copyOf(colours);
  }
}
