package org.regionalism.response;

import java.util.Arrays;
import org.regionalism.rubric.NotScoredReason;

/** The headings of the ledger: every cell of every item column falls under exactly one. */
public enum LedgerEntry {
  /** A point on the scale. */
  ANSWERED("answered"),
  /** Nothing in the cell. */
  BLANK("blank"),
  /** The item does not apply. */
  NOT_APPLICABLE("not-applicable"),
  /** The respondent does not know. */
  DONT_KNOW("dont-know"),
  /** The respondent prefers not to say. */
  REFUSED("refused"),
  /** The survey did not show the item. */
  NOT_SHOWN("not-shown"),
  /** No answer of the item. */
  UNMATCHED("unmatched"),
  /** The row was left out. */
  EXCLUDED("excluded");

  private static final LedgerEntry[] ALL = values();

  private final String id;

  LedgerEntry(String id) {
    this.id = id;
  }

  /**
   * Returns the word used for it.
   *
   * @return for example {@code not-applicable}
   */
  public String id() {
    return id;
  }

  /** A number below 0 for it. */
  @SuppressWarnings("EnumOrdinal") // a number that is never stored
  int code() {
    return -1 - ordinal();
  }

  /** Whether an answer's number says that nothing was answered, or could have been. */
  static boolean isNothing(int code) {
    return code == BLANK.code() || code == NOT_SHOWN.code();
  }

  /** The heading with a number below 0. */
  static LedgerEntry ofCode(int code) {
    return ALL[-1 - code];
  }

  /** The heading with an id. */
  static LedgerEntry byId(String id) {
    return Arrays.stream(values())
        .filter(entry -> entry.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no heading '" + id + "'"));
  }

  static LedgerEntry of(NotScoredReason reason) {
    return switch (reason) {
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case DONT_KNOW -> DONT_KNOW;
      case REFUSED -> REFUSED;
      case NOT_SHOWN -> NOT_SHOWN;
    };
  }
}
