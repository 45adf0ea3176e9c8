package org.regionalism.response;

/**
 * Where every cell of every item column went. The headings add up to the cells.
 *
 * @param cells rows × item columns
 * @param answered cells with a point on the scale
 * @param blank cells with nothing in them
 * @param notApplicable cells that say the item does not apply
 * @param dontKnow cells that say the respondent does not know
 * @param refused cells that say the respondent prefers not to answer
 * @param notShown cells of items the survey did not show
 * @param unmatched cells that were no answer, let pass by request
 * @param excluded cells of rows that were left out
 */
public record LedgerSummary(
    long cells,
    long answered,
    long blank,
    long notApplicable,
    long dontKnow,
    long refused,
    long notShown,
    long unmatched,
    long excluded) {

  /**
   * Adds the ledger of another export.
   *
   * @param other the other ledger
   * @return the sum, heading by heading
   */
  public LedgerSummary plus(LedgerSummary other) {
    return new LedgerSummary(
        cells + other.cells,
        answered + other.answered,
        blank + other.blank,
        notApplicable + other.notApplicable,
        dontKnow + other.dontKnow,
        refused + other.refused,
        notShown + other.notShown,
        unmatched + other.unmatched,
        excluded + other.excluded);
  }
}
