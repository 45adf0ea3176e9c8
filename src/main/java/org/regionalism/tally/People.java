package org.regionalism.tally;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.regionalism.response.DigestTable;
import org.regionalism.response.Respondent;

/**
 * Those who can be known again in another wave, with their answers. At most so many are kept; of
 * more than that nobody is, and nobody is matched.
 */
final class People {

  /** So many people are kept, of all waves together. */
  static final int MOST = 1_000_000;

  /** So much memory, in bytes, is spent on them: of a very long rubric fewer are kept. */
  static final int MOST_BYTES = 60_000_000;

  private final ScoringPlan plan;
  private final int longestScale;
  private final int most;
  private final Map<String, PeopleOfWave> waves = new HashMap<>();
  private int size;

  People(ScoringPlan plan) {
    this(plan, MOST);
  }

  People(ScoringPlan plan, int most) {
    this.plan = plan;
    this.longestScale = plan.counters().longestScale();
    int personBytes = new PeopleOfWave(plan.items(), longestScale).personBytes();
    this.most = Math.min(most, MOST_BYTES / personBytes);
  }

  /** Whether there were too many to keep. */
  boolean areTooMany() {
    return size > most;
  }

  void add(Respondent respondent, boolean flagged) {
    if (respondent.person() != Respondent.NOBODY && admits(1)) {
      wave(respondent.wave()).add(respondent, flagged);
    }
  }

  void add(People other) {
    if (!admits(other.size)) {
      return;
    }
    other.waves.forEach((name, people) -> wave(name).add(people));
  }

  private boolean admits(int more) {
    size = (int) Math.min((long) size + more, Integer.MAX_VALUE);
    if (areTooMany()) {
      waves.clear();
    }
    return !areTooMany();
  }

  private PeopleOfWave wave(String name) {
    return waves.computeIfAbsent(name, key -> new PeopleOfWave(plan.items(), longestScale));
  }

  /** Compares those who are in both waves with themselves. */
  Optional<Matches> match(String from, String to) {
    PeopleOfWave before = waves.get(from);
    PeopleOfWave after = waves.get(to);
    if (areTooMany() || before == null || after == null) {
      return Optional.empty();
    }
    BitSet twiceAfter = new BitSet();
    after.rows(twiceAfter);
    BitSet twiceBefore = new BitSet();
    DigestTable rows = before.rows(twiceBefore);
    Matches matches = new Matches(plan);
    for (int row = 0; row < after.size(); row++) {
      int then = rows.get(after.digest(row));
      if (then >= 0 && !twiceBefore.get(then) && !twiceAfter.get(row)) {
        matches.add(before, then, after, row);
      }
    }
    return Optional.of(matches);
  }
}
