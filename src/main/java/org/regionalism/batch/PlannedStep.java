package org.regionalism.batch;

import java.util.Locale;

/**
 * One thing that a batch would do.
 *
 * @param kind what would be done
 * @param place the folder or file it would be done to
 * @param why what it would be made from, or why it would be done
 */
public record PlannedStep(Kind kind, String place, String why) {

  /** What would be done. */
  public enum Kind {
    /** Score a consortium and write its reports into the place. */
    SCORE,
    /** Leave reports that are up to date. */
    KEEP,
    /** Leave a file alone that is no export. */
    SKIP,
    /** Remove the reports of a consortium that is no longer there. */
    REMOVE;

    /**
     * Returns the word that is printed.
     *
     * @return the name in lower case
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Returns the step as a line.
   *
   * @return for example {@code score reports/valley valley.csv}
   */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%-6s  %s  %s", kind.word(), place, why);
  }
}
