package org.regionalism.tally;

import java.util.SortedMap;
import org.regionalism.response.Respondent;
import org.regionalism.response.Standing;

/**
 * The counts of one wave: by organization, and by each value of each group attribute.
 *
 * <p>While responses come in, each is added once, to the cell of its organization and its values
 * together; what is asked for is the sum over cells. Of cells beyond a bound nothing is kept apart,
 * so that memory grows with organizations and groups, not with what they have in common.
 */
public final class WaveTally {

  /** So much memory, in bytes, may be spent on cells, to save time. */
  private static final int CELLS = 32 << 20;

  private final ScoringPlan plan;
  private final Cells cells;
  private final Margins margins;
  private final Crossings crossings;
  private final ItemPairs pairs;
  private final ScreenTally screens;

  WaveTally(ScoringPlan plan) {
    this(plan, CELLS / Cells.bytes(plan));
  }

  WaveTally(ScoringPlan plan, int mostCells) {
    this.plan = plan;
    this.cells = new Cells(plan, mostCells, this::sum);
    this.margins = new Margins(plan);
    this.crossings = new Crossings(plan.questions(), Crossings.MOST);
    this.pairs = new ItemPairs(plan);
    this.screens = new ScreenTally(plan);
  }

  /** Adds a response, and tells whether a screen flags it. */
  boolean add(Respondent respondent, RespondentScorer scored) {
    pairs.add(scored.raised());
    cells.add(respondent.standing(), scored);
    return screens.add(respondent, scored);
  }

  void add(WaveTally other) {
    pairs.add(other.pairs);
    screens.add(other.screens);
    margins.add(other.margins());
    crossings.add(other.crossings);
  }

  /** The sums over all that was added. */
  private Margins margins() {
    cells.handOn();
    return margins;
  }

  private void sum(Standing cell, GroupTally tally) {
    margins.add(cell.organization(), cell.groups(), tally);
    crossings.add(cell, tally.sums());
  }

  /**
   * Returns how many people stand alike.
   *
   * @return the counts of those of one organization and the same value of every attribute
   */
  public Crossings crossings() {
    margins();
    return crossings;
  }

  /**
   * Returns the tallies of organizations, by name; those who named none are under an empty text.
   *
   * @return the tallies in the order of the names
   */
  public SortedMap<String, GroupTally> organizations() {
    return margins().organizations();
  }

  /**
   * Returns the tallies of a group attribute's values; those who gave none are under an empty text.
   *
   * @param attribute the attribute's place among the rubric's group attributes
   * @return the tallies in the order of the values
   */
  public SortedMap<String, GroupTally> groups(int attribute) {
    return margins().groups(attribute);
  }

  /**
   * Returns the positions of a group attribute's values, organization by organization.
   *
   * @param attribute the attribute's place among the rubric's group attributes
   * @return by value, and in it by organization, each in order; empty texts where none was given
   */
  public SortedMap<String, SortedMap<String, PositionSums>> groupOrganizations(int attribute) {
    return margins().groupOrganizations(attribute);
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
   * Returns what screens flagged.
   *
   * @return the counts of the flagged
   */
  public ScreenTally screens() {
    return screens;
  }

  /**
   * Returns the tally of everybody.
   *
   * @return a new tally, the sum over organizations
   */
  public GroupTally total() {
    GroupTally total = new GroupTally(plan);
    organizations().values().forEach(total::add);
    return total;
  }
}
