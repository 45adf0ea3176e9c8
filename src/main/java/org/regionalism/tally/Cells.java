package org.regionalism.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.regionalism.response.Standing;

/**
 * The counts of people who stand alike, cell by cell, while responses come in. They are packed: a
 * response touches one cell among many thousands, and waits for as much memory as that takes.
 */
final class Cells {

  /** A cell holds so many respondents; then it is handed on and begins anew. */
  static final int FULL = (1 << 12) - 1;

  /** Cells come in lots, so that what is there need not be copied when more are wanted. */
  private static final int LOT = 1 << 2;

  private final ScoringPlan plan;
  private final int most;
  private final BiConsumer<Standing, GroupTally> into;
  private Standings standings;

  /** The respondents of each cell, and all counters. */
  private final List<char[]> counts = new ArrayList<>();

  private final List<long[]> sums = new ArrayList<>();
  private final int countsEach;
  private final int sumsEach;

  /**
   * Begins with none.
   *
   * @param most how many cells are kept apart at most
   * @param into takes what people who stand alike come to, in parts
   */
  Cells(ScoringPlan plan, int most, BiConsumer<Standing, GroupTally> into) {
    this.plan = plan;
    this.most = most;
    this.into = into;
    this.standings = new Standings(plan.groups().size());
    this.countsEach = 1 + plan.counters().size();
    this.sumsEach = plan.questions() * PackedSums.WORDS;
  }

  /** How many bytes a cell takes, about. */
  static int bytes(ScoringPlan plan) {
    return Character.BYTES * (1 + plan.counters().size())
        + Long.BYTES * plan.questions() * PackedSums.WORDS;
  }

  void add(Standing standing, RespondentScorer scored) {
    int cell = standings.find(standing);
    if (cell < 0) {
      if (standings.size() >= most) {
        GroupTally alone = new GroupTally(plan);
        alone.add(scored);
        into.accept(standing, alone);
        return;
      }
      cell = open(standing);
    }
    char[] own = counts.get(cell / LOT);
    int at = cell % LOT * countsEach;
    if (own[at] == FULL) {
      handOn(cell);
    }
    own[at]++;
    for (int counter : scored.raised()) {
      own[at + 1 + counter]++;
    }
    PackedSums.add(sums.get(cell / LOT), cell % LOT * sumsEach, scored.positions());
  }

  private int open(Standing standing) {
    int cell = standings.add(standing);
    if (cell % LOT == 0) {
      counts.add(new char[LOT * countsEach]);
      sums.add(new long[LOT * sumsEach]);
    }
    return cell;
  }

  private void handOn(int cell) {
    char[] own = counts.get(cell / LOT);
    long[] ownSums = sums.get(cell / LOT);
    int at = cell % LOT * countsEach;
    int sumsAt = cell % LOT * sumsEach;
    if (own[at] > 0) {
      into.accept(
          standings.get(cell),
          new GroupTally(
              own[at], Arrays.copyOfRange(own, at + 1, at + countsEach), plan, ownSums, sumsAt));
      Arrays.fill(own, at, at + countsEach, (char) 0);
      Arrays.fill(ownSums, sumsAt, sumsAt + sumsEach, 0);
    }
  }

  /** Hands everything on, and keeps nothing. */
  void handOn() {
    if (standings.size() > 0) {
      for (int cell = 0; cell < standings.size(); cell++) {
        handOn(cell);
      }
      standings = new Standings(plan.groups().size());
      counts.clear();
      sums.clear();
    }
  }
}
