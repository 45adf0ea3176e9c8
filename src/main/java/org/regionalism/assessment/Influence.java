package org.regionalism.assessment;

/**
 * Whether leaving out any one organization would change the band of the whole: yes or no, never
 * which one, never by how much.
 */
public sealed interface Influence {

  /**
   * It is known.
   *
   * @param changes true if without some one organization another band would be named, or one where
   *     there is none, or none where there is one
   */
  record Known(boolean changes) implements Influence {}

  /**
   * It is not told.
   *
   * @param reason why
   */
  record Missing(Reason reason) implements Influence {}
}
