package org.regionalism.response;

import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.mapping.DuplicateRule;

/**
 * Finds responses that repeat another of the same wave, over all exports of a run. Only digests are
 * kept, of a bounded number of responses.
 */
final class Duplicates {

  /** Repeats are looked for among so many different responses. */
  static final int MOST = 1_000_000;

  private final DuplicateRule rule;
  private final int most;
  private final DigestTable seen;
  private final DigestTable last;
  private int responses;
  private long byRespondent;
  private long byAnswers;

  Duplicates(DuplicateRule rule) {
    this(rule, new DigestTable(), MOST);
  }

  /**
   * Finds repeats.
   *
   * @param rule what becomes of them
   * @param last the number of the last response of each digest, where the last is to be kept
   * @param most among how many different responses they are looked for
   */
  Duplicates(DuplicateRule rule, DigestTable last, int most) {
    this.rule = rule;
    this.last = last;
    this.most = most;
    this.seen = new DigestTable();
  }

  /** By what a response is known again. */
  record Key(long digest, boolean ofRespondent) {}

  /** Counts a response, and tells whether it is left out. */
  boolean leavesOut(Key key) {
    int number = responses++;
    int before = seen.get(key.digest());
    if (before < 0) {
      if (seen.size() < most) {
        seen.put(key.digest(), number);
      }
    } else {
      seen.put(key.digest(), number);
      byRespondent += key.ofRespondent() ? 1 : 0;
      byAnswers += key.ofRespondent() ? 0 : 1;
    }
    return switch (rule) {
      case COUNT -> false;
      case KEEP_FIRST -> before >= 0;
      case KEEP_LAST -> last.get(key.digest()) > number;
    };
  }

  /** The same rule for a second reading, knowing now which response is the last. */
  Duplicates knowingLast() {
    return new Duplicates(rule, seen, most);
  }

  /** Says how many repeats there are, where they all count, and where they were not looked for. */
  void report(Location place, Diagnostics diagnostics) {
    long found = byRespondent + byAnswers;
    if (found > 0 && rule == DuplicateRule.COUNT) {
      diagnostics.add(
          Code.DUPLICATES_FOUND,
          place,
          Long.toString(found),
          Long.toString(byRespondent),
          Long.toString(byAnswers));
    }
    if (seen.size() >= most) {
      diagnostics.add(Code.DUPLICATES_TOO_MANY, place, Integer.toString(most));
    }
  }
}
