package org.regionalism.response;

/** Tells of a response that counts which of several with the same answers it is. */
@FunctionalInterface
interface Copy {

  /**
   * To be asked once, in the order of the responses.
   *
   * @param hasty whether it was answered too fast
   */
  Repeat repeat(boolean hasty);
}
