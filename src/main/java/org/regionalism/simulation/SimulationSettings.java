package org.regionalism.simulation;

/**
 * What a simulated consortium is like.
 *
 * @param seed decides everything that is left to chance; the same seed gives the same responses
 * @param stage how far the consortium has come
 * @param organizations how many organizations take part, 1 to {@value #MOST}; where there are more
 *     of them than respondents, some stay silent
 * @param respondents how many people answer in the first wave, 1 to {@value #MOST}; later waves
 *     have about as many
 * @param waves how often the survey is run, 1 to {@value #MAX_WAVES}
 * @param consortium the consortium's name, not blank
 */
public record SimulationSettings(
    long seed, Stage stage, int organizations, int respondents, int waves, String consortium) {

  /** The most waves that can be simulated. */
  public static final int MAX_WAVES = 2;

  /** The most organizations, and the most respondents of a wave: all of them are in memory. */
  public static final int MOST = 100_000;

  /** Holds callers to the ranges. */
  public SimulationSettings {
    if (organizations < 1 || respondents < 1) {
      throw new IllegalArgumentException("at least one organization and one respondent");
    }
    if (organizations > MOST || respondents > MOST) {
      throw new IllegalArgumentException("at most " + MOST + " organizations and respondents");
    }
    if (waves < 1 || waves > MAX_WAVES) {
      throw new IllegalArgumentException("one to " + MAX_WAVES + " waves");
    }
    if (consortium.isBlank()) {
      throw new IllegalArgumentException("a consortium has a name");
    }
  }
}
