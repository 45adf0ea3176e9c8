package org.regionalism.response;

import java.util.Arrays;

/** Where every cell of every item column went. */
final class Ledger {

  private final long[] cells = new long[LedgerEntry.values().length];

  void add(LedgerEntry entry, long count) {
    cells[place(entry)] += count;
  }

  LedgerSummary summary() {
    return new LedgerSummary(
        Arrays.stream(cells).sum(),
        count(LedgerEntry.ANSWERED),
        count(LedgerEntry.BLANK),
        count(LedgerEntry.NOT_APPLICABLE),
        count(LedgerEntry.DONT_KNOW),
        count(LedgerEntry.REFUSED),
        count(LedgerEntry.NOT_SHOWN),
        count(LedgerEntry.UNMATCHED),
        count(LedgerEntry.EXCLUDED));
  }

  private long count(LedgerEntry entry) {
    return cells[place(entry)];
  }

  @SuppressWarnings("EnumOrdinal") // the place in an array that is never stored
  private static int place(LedgerEntry entry) {
    return entry.ordinal();
  }
}
