package org.regionalism.report.cohort;

import java.util.List;
import org.regionalism.report.Document;

/** Lays out one kind of section of the cohort report. */
interface CohortSection {

  /** The sections of this kind in order; none where the cohort has nothing to it. */
  List<Document.Section> of(CohortEdition edition);
}
