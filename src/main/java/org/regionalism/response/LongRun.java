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

  @Override
  public boolean flags(AnswerSheet sheet) {
    int run = 0;
    int last = -1;
    for (int i = 0; i < sheet.items(); i++) {
      int point = sheet.point(i);
      run = point < 0 ? 0 : point == last ? run + 1 : 1;
      last = point;
      if (run >= least) {
        return true;
      }
    }
    return false;
  }
}
