package org.regionalism.assessment;

/**
 * How far the figures of a wave can be leaned on.
 *
 * @param influence whether one organization decides the band of the whole
 */
public record Scrutiny(Influence influence) {

  /**
   * Returns one of which nothing is told.
   *
   * @param reason why
   * @return the scrutiny
   */
  public static Scrutiny missing(Reason reason) {
    return new Scrutiny(new Influence.Missing(reason));
  }
}
