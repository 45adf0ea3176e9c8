package org.regionalism.tally;

import java.util.HashMap;
import java.util.Map;
import org.regionalism.response.Standing;

/**
 * How many people stand alike: of one organization, with the same value of every attribute. Only
 * counts are kept, question by question, so that it can be worked out who is left where sets
 * overlap.
 */
public final class Crossings {

  /** So many are kept at most; where more people stand apart, nothing is known of any. */
  static final int MOST = 2000;

  private final int questions;
  private final int most;
  private final Map<Standing, int[]> counts = new HashMap<>();
  private boolean tooMany;

  Crossings(int questions, int most) {
    this.questions = questions;
    this.most = most;
  }

  void add(Standing standing, PositionSums sums) {
    int[] own = counts(standing);
    for (int question = 0; question < own.length; question++) {
      own[question] += (int) sums.count(question);
    }
  }

  void add(Crossings other) {
    if (other.tooMany) {
      forget();
    }
    other.counts.forEach(
        (standing, more) -> {
          int[] own = counts(standing);
          for (int question = 0; question < own.length; question++) {
            own[question] += more[question];
          }
        });
  }

  /** What is left of others would be some of them only, and which ones a matter of order. */
  private void forget() {
    tooMany = true;
    counts.clear();
  }

  /** The counts of a standing; of nobody where it is one too many. */
  private int[] counts(Standing standing) {
    if (!tooMany && counts.size() >= most && !counts.containsKey(standing)) {
      forget();
    }
    return tooMany ? new int[0] : counts.computeIfAbsent(standing, any -> new int[questions]);
  }

  /**
   * Tells whether too many people stand apart.
   *
   * @return true if nothing is known of any
   */
  public boolean areTooMany() {
    return tooMany;
  }

  /**
   * Returns how many of those who stand alike are scored.
   *
   * @return by standing, the number question by question, in no order; none where they are too many
   */
  public Map<Standing, int[]> counts() {
    return new HashMap<>(counts);
  }
}
