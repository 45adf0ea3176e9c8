package org.regionalism.response;

import java.util.Optional;

/**
 * One answer, the same place on the scale, item after item in the order of the columns. What is no
 * answer ends a run.
 *
 * @param least how long a run is flagged
 */
record LongRun(int least) implements ScreenRule {

  private static final int SHORTEST = 10;

  /** None where fewer items are asked than the shortest run that says anything. */
  static Optional<ScreenRule> of(Asked asked) {
    int items = asked.items().size();
    return items < SHORTEST
        ? Optional.empty()
        : Optional.of(new LongRun(Math.max(SHORTEST, (items + 1) / 2)));
  }

  /** A run of that length holds at least one of the items that are so far from each other. */
  @Override
  public boolean flags(AnswerSheet sheet) {
    for (int i = least - 1; i < sheet.items(); i += least) {
      if (sheet.point(i) >= 0 && around(sheet, i) >= least) {
        return true;
      }
    }
    return false;
  }

  /** How long the run is that an item is part of. */
  private static int around(AnswerSheet sheet, int item) {
    int from = item;
    while (from > 0 && sheet.isAlike(from - 1, item)) {
      from--;
    }
    int to = item + 1;
    while (to < sheet.items() && sheet.isAlike(to, item)) {
      to++;
    }
    return to - from;
  }
}
