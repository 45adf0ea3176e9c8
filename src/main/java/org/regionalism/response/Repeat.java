package org.regionalism.response;

/** Whether a response repeats all answers of an earlier one of its wave. */
enum Repeat {
  /** It does not, or answers too little to tell. */
  NO,
  /** It does. */
  YES,
  /** There were too many before it to keep them all. */
  UNKNOWN
}
