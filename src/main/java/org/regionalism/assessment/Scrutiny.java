package org.regionalism.assessment;

/**
 * How far the figures of a wave can be leaned on.
 *
 * @param influence whether one organization decides the band of the whole
 * @param screening how many responses show patterns that may mean little thought
 */
public record Scrutiny(Influence influence, Screening screening) {

  /**
   * Returns one of which nothing is told.
   *
   * @param reason why
   * @return the scrutiny
   */
  public static Scrutiny missing(Reason reason) {
    return new Scrutiny(new Influence.Missing(reason), Screening.missing(reason));
  }
}
