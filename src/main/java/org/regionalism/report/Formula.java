package org.regionalism.report;

/** How a cell follows from a goal that people set in the same row. Columns go by their headings. */
public sealed interface Formula {

  /**
   * Returns the column of the goal.
   *
   * @return its heading
   */
  String goal();

  /**
   * The goal less the index, read toward the goal.
   *
   * @param goal the heading of the column of the goal
   * @param index the heading of the column of the index
   * @param away whether the index has to be turned round, because less of it is nearer the goal
   */
  record Gap(String goal, String index, boolean away) implements Formula {}

  /**
   * Whether the goal was reached, as far as the interval can tell.
   *
   * @param goal the heading of the column of the goal
   * @param low the lower end of the interval, read toward the goal, rounded to nine decimals
   * @param high its upper end
   * @param reached the words where all of the interval lies at the goal or above
   * @param notYet where all of it lies below
   * @param cannotTell where it holds the goal
   */
  record Status(
      String goal, double low, double high, String reached, String notYet, String cannotTell)
      implements Formula {}
}
