package org.regionalism.export;

import java.util.List;

/**
 * What the header rows of an export come to.
 *
 * @param layout the layout's id
 * @param because what it was recognised by, for people
 * @param rows how many rows are header
 * @param columns every column, in order
 * @param exclusion which rows are no responses
 * @param recodes whether bare numbers may be codes of the tool instead of scores
 */
public record Heading(
    String layout,
    String because,
    int rows,
    List<Column> columns,
    Exclusion exclusion,
    boolean recodes) {

  /** Keeps its own copy. */
  public Heading {
    columns = List.copyOf(columns);
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

    /**
     * Returns why a row is left out.
     *
     * @param row a row below the header
     * @return a short reason such as {@code preview}, or an empty text
     */
    String reason(Row row);
  }
}
