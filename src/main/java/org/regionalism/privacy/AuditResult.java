package org.regionalism.privacy;

import java.util.List;

/** What an audit of released figures came to. */
public sealed interface AuditResult {

  /** No set that must not be known follows from the figures, and this is proved. */
  record Safe() implements AuditResult {}

  /**
   * Sets follow from the figures that must not be known.
   *
   * @param sets the sets of too few people, of which none contains another, so that every other one
   *     is made of these; then organizations; at least one
   */
  record Unsafe(List<Solved> sets) implements AuditResult {

    /** Keeps its own copy. */
    public Unsafe {
      sets = List.copyOf(sets);
    }
  }

  /** There are too many sets to look at; nothing is known. */
  record Undecided() implements AuditResult {}
}
