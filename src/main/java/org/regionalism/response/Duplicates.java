package org.regionalism.response;

import java.util.List;
import java.util.Locale;
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

  /** What respondents with an id answered; that of those without one is what they are known by. */
  private final DigestTable copied = new DigestTable();

  /** Whether a response came that is known by its answers alone. */
  private boolean anonymous;

  private final Originals originals = new Originals();

  private int responses;

  /** Whether a response came that could not be kept. */
  private boolean beyond;

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

  /**
   * By what a response is known again.
   *
   * @param digest of its respondent's id, else of its answers
   * @param ofRespondent whether there is an id
   * @param answers of its answers
   * @param answered whether they are enough to tell
   */
  record Key(long digest, boolean ofRespondent, long answers, boolean answered) {}

  /**
   * What becomes of a response.
   *
   * @param leftOut whether it is left out
   * @param repeat whether it has all the same answers as an earlier one that was not left out
   * @param copy tells which of those with the same answers it is
   */
  record Outcome(boolean leftOut, Repeat repeat, Copy copy) {

    /** Of a response that says too little to be known again. */
    static final Outcome SINGLE = new Outcome(false, Repeat.NO, hasty -> Repeat.NO);

    /** Of a response that is left out. */
    static final Outcome LEFT_OUT = new Outcome(true, Repeat.NO, hasty -> Repeat.NO);
  }

  /** Prepares for responses that will be asked for in turn, which makes that quicker. */
  void lookAhead(List<Key> keys) {
    long[] digests = new long[keys.size()];
    for (int i = 0; i < digests.length; i++) {
      digests[i] = keys.get(i).digest();
    }
    seen.lookAhead(digests);
  }

  /** Counts a response, and tells what becomes of it. */
  Outcome of(Key key) {
    boolean full = seen.size() >= most;
    int number = responses++;
    int before = seen.get(key.digest());
    boolean nameless = key.ofRespondent() && key.answered() && isNameless(key.answers());
    anonymous |= !key.ofRespondent();
    if (before < 0) {
      if (full) {
        beyond = true;
      } else {
        seen.put(key.digest(), number);
      }
    } else {
      seen.put(key.digest(), number);
      byRespondent += key.ofRespondent() ? 1 : 0;
      byAnswers += key.ofRespondent() ? 0 : 1;
    }
    boolean leftOut =
        switch (rule) {
          case COUNT -> false;
          case KEEP_FIRST -> before >= 0;
          case KEEP_LAST -> last.get(key.digest()) > number;
        };
    if (leftOut) {
      return Outcome.LEFT_OUT;
    }
    if (!key.answered()) {
      return Outcome.SINGLE;
    }
    if (key.ofRespondent()) {
      Repeat copy = copied(key.answers(), number);
      return outcome(key, nameless ? Repeat.YES : copy);
    }
    boolean again = (before >= 0 && rule == DuplicateRule.COUNT) || copied.get(key.answers()) >= 0;
    return outcome(key, again ? Repeat.YES : full ? Repeat.UNKNOWN : Repeat.NO);
  }

  private Outcome outcome(Key key, Repeat repeat) {
    return new Outcome(false, repeat, hasty -> originals.look(key.answers(), repeat, hasty));
  }

  /** Whether somebody without an id answered all the same before, and was not left out. */
  private boolean isNameless(long answers) {
    int before = anonymous ? seen.get(answers) : -1;
    return before >= 0 && (rule != DuplicateRule.KEEP_LAST || last.get(answers) == before);
  }

  private Repeat copied(long answers, int number) {
    if (copied.get(answers) >= 0) {
      return Repeat.YES;
    }
    if (copied.size() >= most) {
      return Repeat.UNKNOWN;
    }
    copied.put(answers, number);
    return Repeat.NO;
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
    if (beyond) {
      diagnostics.add(Code.DUPLICATES_TOO_MANY, place, String.format(Locale.ROOT, "%,d", most));
    }
  }
}
