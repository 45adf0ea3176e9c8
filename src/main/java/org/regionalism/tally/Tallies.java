package org.regionalism.tally;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.regionalism.response.Respondent;

/** The counts of all waves. Adding in another order, or in parts, comes to the same. */
public final class Tallies implements Consumer<Respondent> {

  private final ScoringPlan plan;
  private final RespondentScorer scorer;
  private final People people;
  private final Map<String, WaveTally> waves = new LinkedHashMap<>();

  /**
   * Begins with nothing.
   *
   * @param plan how responses are scored
   */
  public Tallies(ScoringPlan plan) {
    this(plan, new People(plan));
  }

  private Tallies(ScoringPlan plan, People people) {
    this.plan = plan;
    this.scorer = new RespondentScorer(plan);
    this.people = people;
  }

  /**
   * Begins with nothing, and keeps fewer people to know them again.
   *
   * @param plan how responses are scored
   * @param most how many people are kept at most, of all waves together
   * @return the counts
   */
  public static Tallies keeping(ScoringPlan plan, int most) {
    return new Tallies(plan, new People(plan, most));
  }

  /**
   * Adds a response.
   *
   * @param respondent the response
   */
  @Override
  public void accept(Respondent respondent) {
    scorer.score(respondent);
    people.add(respondent, wave(respondent.wave()).add(respondent, scorer));
  }

  /**
   * Adds all that another one counted.
   *
   * @param other made with the same plan
   */
  public void add(Tallies other) {
    other.waves.forEach((name, tally) -> wave(name).add(tally));
    people.add(other.people);
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

  /**
   * Compares those who answered in two waves with themselves.
   *
   * @param from the earlier wave's name
   * @param to the later wave's name
   * @return the comparison, or empty where nobody in one of them can be known again, or too many
   */
  public Optional<Matches> match(String from, String to) {
    return people.match(from, to);
  }

  /**
   * Tells whether more people could be known again than are kept.
   *
   * @return true if nobody is matched for that reason
   */
  public boolean arePeopleTooMany() {
    return people.areTooMany();
  }
}
