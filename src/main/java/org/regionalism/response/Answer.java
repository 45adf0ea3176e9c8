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
   * A point on the item's scale.
   *
   * @param point its place among the scale's points, from 0
   */
  record Scored(int point) implements Answer {
    @Override
    public LedgerEntry entry() {
      return LedgerEntry.ANSWERED;
    }
  }

  /**
   * No point; never counted as low.
   *
   * @param entry why
   */
  record NotScored(LedgerEntry entry) implements Answer {}
}
