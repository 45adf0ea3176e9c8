package org.regionalism.tally;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.regionalism.response.Respondent;

/** The counts of all waves. Adding in another order, or in parts, comes to the same. */
public final class Tallies implements Consumer<Respondent> {

  private final ScoringPlan plan;
  private final RespondentScorer scorer;
  private final Map<String, WaveTally> waves = new LinkedHashMap<>();

  /**
   * Begins with nothing.
   *
   * @param plan how responses are scored
   */
  public Tallies(ScoringPlan plan) {
    this.plan = plan;
    this.scorer = new RespondentScorer(plan);
  }

  /**
   * Adds a response.
   *
   * @param respondent the response
   */
  @Override
  public void accept(Respondent respondent) {
    scorer.score(respondent);
    wave(respondent.wave()).add(respondent, scorer);
  }

  /**
   * Adds all that another one counted.
   *
   * @param other made with the same plan
   */
  public void add(Tallies other) {
    other.waves.forEach((name, tally) -> wave(name).add(tally));
  }

  private WaveTally wave(String name) {
    @Nullable WaveTally tally = waves.get(name);
    if (tally == null) {
      tally = new WaveTally(plan);
      waves.put(name, tally);
    }
    return tally;
  }

  /**
   * Returns the tallies by wave.
   *
   * @return the waves in the order of their first response
   */
  public Map<String, WaveTally> waves() {
    return new LinkedHashMap<>(waves);
  }

  /**
   * Returns how responses are scored.
   *
   * @return the plan
   */
  public ScoringPlan plan() {
    return plan;
  }
}
