package org.regionalism.report.cohort;

import java.util.List;
import org.regionalism.report.Document;

/** Lays out the cohort report: which sections there are, in which order. */
public final class CohortLayout {

  /** A new section is one class and one line here. */
  private static final List<CohortSection> SECTIONS =
      List.of(
          new SummarySection(),
          new PositionSections(),
          new QuartilesSection(),
          new DimensionsSection(),
          new SharedSection(),
          new ProgressSection(),
          new GatesSection(),
          new RefusedSection(),
          new MethodSection());

  private CohortLayout() {}

  /**
   * Lays out the cohort report, in the language of its settings.
   *
   * @param cohort the consortia, each as its own report shows it
   * @param toolVersion this program's version, as printed beside the method
   * @return the content, the same for every format
   */
  public static Document of(Cohort cohort, String toolVersion) {
    return of(CohortEdition.of(cohort, toolVersion));
  }

  static Document of(CohortEdition edition) {
    Cohort cohort = edition.cohort();
    return new Document(
        edition.words().of("cohort.title"),
        edition
            .words()
            .of(
                "cohort.subtitle",
                edition.text(edition.rubric().title()),
                edition.consortia(cohort.members().size())),
        cohort.settings().language(),
        cohort.reportDate(),
        SECTIONS.stream().flatMap(section -> section.of(edition).stream()).toList());
  }
}
