package org.regionalism.response;

import java.util.Map;
import java.util.TreeMap;

/**
 * What an export came to.
 *
 * @param summary what was read
 * @param ledger where its cells went
 * @param calendar when responses were given
 * @param consortia how many responses name each consortium
 */
public record Reading(
    InputSummary summary, LedgerSummary ledger, Calendar calendar, Map<String, Long> consortia) {

  /** Keeps its own copy, in order. */
  public Reading {
    consortia = new TreeMap<>(consortia);
  }
}
