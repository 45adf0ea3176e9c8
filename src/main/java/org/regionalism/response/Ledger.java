package org.regionalism.response;

import java.util.EnumMap;
import java.util.Map;

/** Where every cell of every item column went. */
final class Ledger {

  private final Map<LedgerEntry, Long> cells = new EnumMap<>(LedgerEntry.class);

  void add(LedgerEntry entry, long count) {
    cells.merge(entry, count, Long::sum);
  }

  void add(Ledger other) {
    other.cells.forEach(this::add);
  }

  LedgerSummary summary() {
    return new LedgerSummary(
        cells.values().stream().mapToLong(Long::longValue).sum(),
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
    return cells.getOrDefault(entry, 0L);
  }
}
