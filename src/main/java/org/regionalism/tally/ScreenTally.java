package org.regionalism.tally;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.regionalism.response.Flags;
import org.regionalism.response.Respondent;
import org.regionalism.response.Screen;
import org.regionalism.response.Standing;

/**
 * What screens flagged in one wave. Only the flagged are added up, and only where they stand on the
 * whole: they are few, and those who are not flagged are all less these.
 */
public final class ScreenTally {

  private final int whole;
  private final Map<Screen, Long> counts = new EnumMap<>(Screen.class);
  private final Map<String, PositionSums> organizations = new HashMap<>();
  private final List<Map<String, Long>> groups = new ArrayList<>();
  private final Map<Standing, Integer> standings = new HashMap<>();
  private Flags all = Flags.NONE;
  private long flagged;

  ScreenTally(ScoringPlan plan) {
    this.whole = plan.overallQuestion();
    plan.groups().forEach(attribute -> groups.add(new HashMap<>()));
  }

  /** Adds a response, and tells whether a screen flags it. */
  boolean add(Respondent respondent, RespondentScorer scored) {
    Flags flags = respondent.flags();
    all = all.or(flags);
    if (flags.isCounted()) {
      count(flags);
    }
    if (flags.isRaised()) {
      addFlagged(respondent.standing(), scored.sums());
    }
    return flags.isRaised();
  }

  private void count(Flags flags) {
    for (Screen screen : Screen.values()) {
      if (flags.isCounted(screen)) {
        counts.merge(screen, 1L, Long::sum);
      }
    }
  }

  private void addFlagged(Standing standing, PositionSums sums) {
    flagged++;
    if (sums.count(whole) > 0) {
      sums(standing.organization()).add(sums.ofQuestion(whole));
      standings.merge(standing, 1, Integer::sum);
      for (int a = 0; a < groups.size(); a++) {
        groups.get(a).merge(standing.groups().get(a), 1L, Long::sum);
      }
    }
  }

  void add(ScreenTally other) {
    all = all.or(other.all);
    flagged += other.flagged;
    other.counts.forEach((screen, count) -> counts.merge(screen, count, Long::sum));
    other.organizations.forEach((name, sums) -> sums(name).add(sums));
    other.standings.forEach((standing, count) -> standings.merge(standing, count, Integer::sum));
    for (int a = 0; a < groups.size(); a++) {
      Map<String, Long> mine = groups.get(a);
      other.groups.get(a).forEach((value, count) -> mine.merge(value, count, Long::sum));
    }
  }

  private PositionSums sums(String organization) {
    return organizations.computeIfAbsent(organization, name -> new PositionSums(1));
  }

  /**
   * Returns which screens looked at any response, and which could not tell of one.
   *
   * @return the union of all flags
   */
  public Flags all() {
    return all;
  }

  /**
   * Returns how many responses are flagged.
   *
   * @return by one screen or more
   */
  public long flagged() {
    return flagged;
  }

  /**
   * Returns how many responses a screen flags.
   *
   * @param screen the screen
   * @return the number
   */
  public long flagged(Screen screen) {
    return counts.getOrDefault(screen, 0L);
  }

  /**
   * Returns where the flagged stand on the whole.
   *
   * @return by organization, only those with somebody who is flagged and scored; the one question
   *     of the sums is the whole
   */
  public SortedMap<String, PositionSums> organizations() {
    return new TreeMap<>(organizations);
  }

  /**
   * Returns how many of the flagged who are scored on the whole gave each value of an attribute.
   *
   * @param attribute the attribute's place among the rubric's group attributes
   * @return by value; those who gave none are under an empty text
   */
  public SortedMap<String, Long> groups(int attribute) {
    return new TreeMap<>(groups.get(attribute));
  }

  /**
   * Returns how many of the flagged who are scored on the whole stand alike.
   *
   * @param standing their organization and the values of their attributes
   * @return the number
   */
  public int flagged(Standing standing) {
    return standings.getOrDefault(standing, 0);
  }
}
