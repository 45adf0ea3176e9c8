package org.regionalism.batch;

import java.util.List;
import java.util.Set;
import org.regionalism.report.Document;
import org.regionalism.report.cohort.Cohort;
import org.regionalism.report.cohort.CohortLayout;

/** The report over all consortia of a batch. */
public final class CohortReport {

  private static final String NAME = "cohort";

  private CohortReport() {}

  /**
   * Makes its files.
   *
   * @param cohort the consortia
   * @param formats which reports
   * @param version the program's version, printed on them
   * @return the files, named below the folder of the batch: {@code cohort.xlsx}, {@code cohort.md}
   *     with {@code charts/*.svg}, {@code cohort.html}
   */
  public static List<OutputFile> files(Cohort cohort, Set<ReportFormat> formats, String version) {
    Document document = CohortLayout.of(cohort, version);
    return formats.stream().flatMap(format -> format.write(NAME, document).stream()).toList();
  }
}
