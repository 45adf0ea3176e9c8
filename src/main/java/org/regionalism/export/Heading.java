package org.regionalism.export;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the header rows of an export come to.
 *
 * @param layout the layout's id
 * @param because what it was recognised by, for people
 * @param rows how many rows are header
 * @param columns every column, in order
 * @param exclusion which rows are no responses
 * @param recodes whether bare numbers may be codes of the tool instead of scores
 * @param timing how long responses took
 */
public record Heading(
    String layout,
    String because,
    int rows,
    List<Column> columns,
    Exclusion exclusion,
    boolean recodes,
    Timing timing) {

  /** Keeps its own copy. */
  public Heading {
    columns = List.copyOf(columns);
  }

  /**
   * Makes the heading of an export that does not say how long responses took.
   *
   * @param layout the layout's id
   * @param because what it was recognised by, for people
   * @param rows how many rows are header
   * @param columns every column, in order
   * @param exclusion which rows are no responses
   * @param recodes whether bare numbers may be codes of the tool instead of scores
   */
  public Heading(
      String layout,
      String because,
      int rows,
      List<Column> columns,
      Exclusion exclusion,
      boolean recodes) {
    this(layout, because, rows, columns, exclusion, recodes, Timing.NONE);
  }

  /** The same of an export that says how long responses took. */
  Heading timed(Timing how) {
    return new Heading(layout, because, rows, columns, exclusion, recodes, how);
  }

  /**
   * Returns the same, which takes its header for no response where it stands again further down.
   *
   * @param header the header rows
   * @return a new heading
   */
  public Heading onceOnly(List<Row> header) {
    Exclusion again = row -> isIn(header, row) ? Exclusion.HEADER : exclusion.reason(row);
    return new Heading(layout, because, rows, columns, again, recodes, timing);
  }

  /** A loop, since it is asked of every row. */
  private static boolean isIn(List<Row> header, Row row) {
    for (Row one : header) {
      if (row.repeats(one)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether the export says how long responses took.
   *
   * @return false where no column does
   */
  public boolean isTimed() {
    return timing != Timing.NONE;
  }

  /**
   * Returns the same with another reason.
   *
   * @param reason what it was recognised by, for people
   * @return a new heading
   */
  public Heading because(String reason) {
    return new Heading(layout, reason, rows, columns, exclusion, recodes, timing);
  }

  /**
   * Tells whether the rows are levels that a group agreed on, and no responses to a survey.
   *
   * @return true for a rating sheet
   */
  public boolean isRatingSheet() {
    return layout.equals(RatingSheetLayout.ID);
  }

  /** Tells which rows are no responses. */
  @FunctionalInterface
  public interface Exclusion {

    /** No row is left out. */
    Exclusion NONE = row -> "";

    /** A trial by whoever made the survey. */
    String PREVIEW = "preview";

    /** A response that was begun and not sent. */
    String INCOMPLETE = "incomplete";

    /** A header row that stands again among the responses, as where two exports were joined. */
    String HEADER = "header";

    /** A respondent whom the survey turned away. */
    String SCREENED_OUT = "screened-out";

    /**
     * Returns why a row is left out.
     *
     * @param row a row below the header
     * @return a short reason such as {@link #PREVIEW}, or an empty text
     */
    String reason(Row row);
  }

  /** Tells how long a response took. */
  @FunctionalInterface
  public interface Timing {

    /** Nothing says so. */
    Timing NONE = row -> OptionalDouble.empty();

    /**
     * Returns how long a response took.
     *
     * @param row a row below the header
     * @return seconds, 0 or more, or empty where the row does not say so without doubt
     */
    OptionalDouble seconds(Row row);
  }
}
