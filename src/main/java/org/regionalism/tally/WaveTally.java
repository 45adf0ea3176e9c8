package org.regionalism.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.regionalism.response.Respondent;

/** The counts of one wave: by organization, and by each value of each group attribute. */
public final class WaveTally {

  private final ScoringPlan plan;
  private final Map<String, GroupTally> organizations = new HashMap<>();
  private final List<Map<String, GroupTally>> groups = new ArrayList<>();
  private final ItemPairs pairs;

  WaveTally(ScoringPlan plan) {
    this.plan = plan;
    this.pairs = new ItemPairs(plan);
    plan.groups().forEach(attribute -> groups.add(new HashMap<>()));
  }

  void add(Respondent respondent, RespondentScorer scored) {
    String organization = respondent.organization();
    tally(organizations, organization).add(scored, organization);
    pairs.add(scored.raised());
    for (int a = 0; a < groups.size(); a++) {
      tally(groups.get(a), respondent.group(a)).add(scored, organization);
    }
  }

  void add(WaveTally other) {
    pairs.add(other.pairs);
    other.organizations.forEach((name, tally) -> tally(organizations, name).add(tally));
    for (int a = 0; a < groups.size(); a++) {
      Map<String, GroupTally> mine = groups.get(a);
      other.groups.get(a).forEach((value, tally) -> tally(mine, value).add(tally));
    }
  }

  private GroupTally tally(Map<String, GroupTally> tallies, String key) {
    GroupTally tally = tallies.get(key);
    if (tally == null) {
      tally = new GroupTally(plan);
      tallies.put(key, tally);
    }
    return tally;
  }

  /**
   * Returns the tallies of organizations, by name; those who named none are under an empty text.
   *
   * @return the tallies in the order of the names
   */
  public SortedMap<String, GroupTally> organizations() {
    return new TreeMap<>(organizations);
  }

  /**
   * Returns the tallies of a group attribute's values; those who gave none are under an empty text.
   *
   * @param attribute the attribute's place among the rubric's group attributes
   * @return the tallies in the order of the values
   */
  public SortedMap<String, GroupTally> groups(int attribute) {
    return new TreeMap<>(groups.get(attribute));
  }

  /**
   * Returns how many items of a dimension are kept in pairs.
   *
   * @param dimension the dimension's place in the rubric
   * @return all of its items, or 0 where they are too many
   */
  public int pairedItems(int dimension) {
    return pairs.items(dimension);
  }

  /**
   * Shows the sums over every two items of a dimension, over everybody.
   *
   * @param dimension the dimension's place in the rubric
   * @param visitor takes them
   */
  public void visitPairs(int dimension, PairSums visitor) {
    pairs.visit(dimension, visitor);
  }

  /**
   * Returns the tally of everybody.
   *
   * @return a new tally, the sum over organizations
   */
  public GroupTally total() {
    GroupTally total = new GroupTally(plan);
    organizations.values().forEach(total::add);
    return total;
  }
}
