package org.regionalism.response;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.regionalism.diagnostic.Location;
import org.regionalism.export.RatingSheetLayout;

/**
 * What an export came to.
 *
 * @param whole whether it was read to its end; else what it holds less of tells nothing
 * @param summary what was read
 * @param ledger where its cells went
 * @param calendar when responses were given
 * @param consortia how many responses name each consortium
 * @param findings what stands in its columns, for whoever holds it
 * @param usedDeclarations where the map declares answers and values that occur
 */
public record Reading(
    boolean whole,
    InputSummary summary,
    LedgerSummary ledger,
    Calendar calendar,
    Map<String, Long> consortia,
    Findings findings,
    Set<Location> usedDeclarations) {

  /** Keeps its own copies, in order. */
  public Reading {
    consortia = new TreeMap<>(consortia);
    usedDeclarations = Set.copyOf(usedDeclarations);
  }

  /**
   * Tells whether the export holds a group's ratings, and no responses.
   *
   * @return true for a rating sheet
   */
  public boolean isRatingSheet() {
    return summary.layout().equals(RatingSheetLayout.ID);
  }

  /** An export without answers. */
  static Reading withoutAnswers(InputSummary summary, ExportHead head) {
    return new Reading(
        true,
        summary,
        new LedgerSummary(0, 0, 0, 0, 0, 0, 0, 0, 0),
        new Calendar(),
        Map.of(),
        new Findings(
            head.table().form(),
            head.firstRow(),
            head.heading().rows(),
            head.heading().columns(),
            List.of(),
            List.of(),
            Findings.OrganizationFindings.NONE),
        Set.of());
  }
}
