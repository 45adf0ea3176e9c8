package org.regionalism.response;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.regionalism.diagnostic.Diagnostics;

/**
 * What the item columns of one export have in common, so that it is said once and not of each.
 *
 * @param scales the answer scales of the rubric
 * @param recoded the columns that may hold codes
 * @param labels the texts that stand in place of answers in many columns
 * @param codeLabels places and codes of the code book whose labels were said to be no answers
 */
record AcrossColumns(
    OtherScales scales, RecodedColumns recoded, OtherLabels labels, Set<String> codeLabels) {

  /** Looks at all columns, before any is reported. */
  static AcrossColumns of(List<ItemColumn> columns, OtherScales scales) {
    OtherLabels labels = new OtherLabels();
    columns.forEach(column -> column.countUnmatched(labels));
    return new AcrossColumns(scales, new RecodedColumns(), labels, new HashSet<>());
  }

  /** Reports what was found in them, after the last. */
  void report(Diagnostics diagnostics) {
    recoded.report(diagnostics);
    scales.report(diagnostics);
    labels.report(diagnostics);
  }
}
