package org.regionalism.report;

import java.util.List;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.WaveResult;
import org.regionalism.gate.GateResult;
import org.regionalism.privacy.Disclosed;
import org.regionalism.response.Respondent;

/** Lays out a report: which sections there are, in which order. */
public final class ReportLayout {

  /** A new section is one class and one line here. */
  private static final List<SectionLayout> SECTIONS =
      List.of(
          new SummarySection(),
          new ShiftsSection(),
          new DomainSections(),
          new LevelsSection(),
          new LensSections(),
          new DimensionsSection(),
          new ItemsSection(),
          new GroupsSection(),
          new OrganizationsSection(),
          new ChangeSection(),
          new TargetsSection(),
          new GatesSection(),
          new PlanSection(),
          new CoverageSection(),
          new CommentsSection(),
          new QualitySection(),
          new MethodSection());

  private ReportLayout() {}

  /**
   * Lays out the report of one consortium, in the language of its settings.
   *
   * @param disclosed what may be shown
   * @param toolVersion this program's version, as printed beside the method
   * @return the content, the same for every format
   */
  public static Document of(Disclosed disclosed, String toolVersion) {
    return of(disclosed, List.of(), toolVersion);
  }

  /**
   * Lays out the report of one consortium whose figures were held against gates.
   *
   * @param disclosed what may be shown
   * @param gates what the gates came to, possibly none
   * @param toolVersion this program's version, as printed beside the method
   * @return the content, the same for every format
   */
  public static Document of(Disclosed disclosed, List<GateResult> gates, String toolVersion) {
    Assessment assessment = disclosed.assessment();
    Words words = Words.in(assessment.settings().language());
    return of(new Edition(assessment, words, toolVersion, gates));
  }

  static Document of(Edition edition) {
    Assessment assessment = edition.assessment();
    return new Document(
        assessment.consortium(),
        subtitle(edition),
        assessment.settings().language(),
        assessment.date(),
        SECTIONS.parallelStream().flatMap(layout -> layout.of(edition).stream()).toList());
  }

  /** What was asked of whom, and when. */
  static String subtitle(Edition edition) {
    Words words = edition.words();
    List<String> waves =
        edition.assessment().waves().stream()
            .map(WaveResult::wave)
            .filter(wave -> !wave.equals(Respondent.ONLY_WAVE))
            .toList();
    String title = edition.text(edition.rubric().title());
    String who = new WhoAnswered(edition).unit();
    String subtitle =
        waves.isEmpty()
            ? words.of("document.subtitle", title, who)
            : words.of(
                "document.subtitle.waves",
                title,
                words.counted("document.waves", waves.size(), words.list(waves)),
                who);
    return edition
        .assessment()
        .date()
        .map(date -> words.of("document.dated", subtitle, new Day(words).of(date)))
        .orElse(subtitle);
  }
}
