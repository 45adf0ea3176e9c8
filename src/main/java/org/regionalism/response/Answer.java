package org.regionalism.response;

/** What a cell of an item column means. */
public sealed interface Answer {

  /** Nothing was answered. */
  Answer BLANK = new NotScored(LedgerEntry.BLANK);

  /** What stands there is no answer of the item. */
  Answer UNMATCHED = new NotScored(LedgerEntry.UNMATCHED);

  /**
   * Returns where the cell goes in the ledger.
   *
   * @return the heading
   */
  LedgerEntry entry();

  /**
   * A number for it, by which responses keep it: the point's place, below 0 where there is none.
   */
  int code();

  /** The answer that has a number. */
  static Answer of(int code) {
    return code >= 0 ? new Scored(code) : new NotScored(LedgerEntry.ofCode(code));
  }

  /**
   * A point on the item's scale.
   *
   * @param point its place among the scale's points, from 0
   */
  record Scored(int point) implements Answer {
    @Override
    public LedgerEntry entry() {
      return LedgerEntry.ANSWERED;
    }

    @Override
    public int code() {
      return point;
    }
  }

  /**
   * No point; never counted as low.
   *
   * @param entry why
   */
  record NotScored(LedgerEntry entry) implements Answer {
    @Override
    public int code() {
      return entry.code();
    }
  }
}
