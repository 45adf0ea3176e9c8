package org.regionalism.rubric;

import java.util.List;
import java.util.Optional;

/**
 * What a group wrote into an earlier action plan.
 *
 * @param entries its rows in order, those in which nothing was written left out; no dimension has
 *     two
 */
public record LastPlan(List<Entry> entries) {

  /** Stands beside the words of the columns in the hidden row above the plan. */
  public static final String MARK = "regionalism-plan/1";

  /** The words of the columns: four that say what it is about, four of the promise. */
  public static final List<String> COLUMNS =
      List.of("topic", "why", "evidence", "moves", "owner", "step", "due", "status");

  /** Marks a row of the sheet that is none of the plan: a heading, a line of text. */
  public static final String NO_ROW = "#";

  /** No earlier plan. */
  public static final LastPlan NONE = new LastPlan(List.of());

  /** Keeps its own copy. */
  public LastPlan {
    entries = List.copyOf(entries);
  }

  /**
   * Returns what marks the row of a dimension, without being seen.
   *
   * @param id the dimension's id, which holds no {@code =}
   * @param name what stands in the row's first cell
   * @return the id, then the name
   */
  public static String key(String id, String name) {
    return id + "=" + name;
  }

  /**
   * Returns what was promised for a dimension.
   *
   * @param id the dimension's id
   * @return the row, or empty where nothing was written in it
   */
  public Optional<Entry> of(String id) {
    return entries.stream().filter(entry -> entry.dimension().equals(Optional.of(id))).findFirst();
  }

  /**
   * A row of the plan. Every text may be empty.
   *
   * @param dimension the id of the dimension that it was about, which the rubric may no longer
   *     have; empty for a row that people added
   * @param topic its name
   * @param why why it was taken up
   * @param evidence what would show it
   * @param moves what could be done next
   * @param promise what people wrote
   */
  public record Entry(
      Optional<String> dimension,
      String topic,
      String why,
      String evidence,
      String moves,
      Promise promise) {}

  /**
   * What somebody will do, as people wrote it. Every text may be empty.
   *
   * @param owner who
   * @param step the first step
   * @param due by when; a day is YYYY-MM-DD
   * @param status how far it is
   */
  public record Promise(String owner, String step, String due, String status) {

    /** Nothing was promised yet. */
    public static final Promise NONE = new Promise("", "", "", "");

    /**
     * Tells whether nothing was written.
     *
     * @return true if every text is blank
     */
    public boolean isBlank() {
      return (owner + step + due + status).isBlank();
    }
  }
}
