package org.regionalism.response;

/** Whether a response repeats all answers of an earlier one of its wave. */
enum Repeat {
  /** It does not, or answers too little to tell. */
  NO,
  /** It does. */
  YES,
  /**
   * It does, and is the first of them that was not answered too fast: it stands for them all, and
   * one before it is the repetition.
   */
  INSTEAD,
  /** There were too many before it to keep them all. */
  UNKNOWN;

  /** Whether it adds one to the repetitions. */
  boolean isCounted() {
    return this == YES || this == INSTEAD;
  }
}
