package org.regionalism.report.json;

import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Settings;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.report.cohort.CohortMember;
import org.regionalism.report.cohort.Comparison;
import org.regionalism.report.cohort.MemberChange;
import org.regionalism.report.cohort.MemberFigures;
import org.regionalism.response.Respondent;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

/**
 * Reads what the cohort report needs out of a consortium's {@code assessment.json}, the one written
 * just now or that of an earlier run.
 */
public final class MemberReader {

  private final Rubric rubric;
  private final String rubricSha256;
  private final Settings settings;

  /**
   * Makes a reader for a batch.
   *
   * @param rubric the rubric of the batch
   * @param rubricSha256 the hash of the rubric's file
   * @param settings what the person asks for in the batch
   */
  public MemberReader(Rubric rubric, String rubricSha256, Settings settings) {
    this.rubric = rubric;
    this.rubricSha256 = rubricSha256;
    this.settings = settings;
  }

  /**
   * Reads one.
   *
   * @param folder where the consortium's report is, seen from the cohort report
   * @param assessment the top of the file
   * @return the consortium
   * @throws RefusedException with all that is wrong with it, where something changed it after it
   *     was written
   */
  public CohortMember read(String folder, Node assessment) throws RefusedException {
    Diagnostics diagnostics = new Diagnostics();
    FinishedAssessment finished = FinishedAssessment.of(assessment, diagnostics);
    CohortMember member = member(finished, folder, diagnostics);
    diagnostics.refuseErrors();
    return member;
  }

  private CohortMember member(FinishedAssessment finished, String folder, Diagnostics diagnostics) {
    Fields run = finished.fields();
    Fields scored = finished.part("rubric");
    Optional<Fields> wave = finished.lastSurvey();
    Comparison comparison = comparison(finished, scored, wave);
    boolean compared = comparison == Comparison.COMPARED;
    Unit unit = wave.map(one -> unit(one, diagnostics)).orElse(settings.unit());
    MemberFigureReader figures =
        new MemberFigureReader(rubric, new EarlierFigures(unit, diagnostics), diagnostics);
    return new CohortMember(
        run.requiredText("consortium"),
        folder,
        comparison,
        scored.requiredText("id") + " " + scored.requiredText("version"),
        finished.date(),
        wave.flatMap(one -> named(one.requiredText("wave"))),
        unit,
        wave.map(one -> figures.count(one, "respondents")).orElse(0L),
        wave.map(one -> figures.count(one, "organizations")).orElse(0L),
        compared ? figures.of(wave.orElseThrow()) : MemberFigures.NONE,
        compared ? change(run, wave.orElseThrow(), figures, diagnostics) : Optional.empty());
  }

  private Comparison comparison(FinishedAssessment finished, Fields scored, Optional<Fields> wave) {
    Fields then = finished.part("settings");
    if (!scored.text("sha256").equals(Optional.of(rubricSha256))) {
      return Comparison.OTHER_RUBRIC;
    }
    if (!then.text("unit").equals(Optional.of(settings.unit().word()))
        || !then.integer("minGroup").equals(Optional.of(settings.minGroup()))) {
      return Comparison.OTHER_SETTINGS;
    }
    return wave.isPresent() ? Comparison.COMPARED : Comparison.NO_SURVEY;
  }

  private static Unit unit(Fields wave, Diagnostics diagnostics) {
    String word = wave.requiredText("unit");
    for (Unit unit : Unit.values()) {
      if (unit.word().equals(word)) {
        return unit;
      }
    }
    diagnostics.add(Code.SINCE_FIGURE, wave.location("unit"), "unit", "organization or respondent");
    return Unit.ORGANIZATION;
  }

  /** What has moved up to a wave. */
  private static Optional<MemberChange> change(
      Fields run, Fields wave, MemberFigureReader figures, Diagnostics diagnostics) {
    List<Node> changes = run.list("changes");
    for (int i = changes.size() - 1; i >= 0; i--) {
      Fields change = Fields.of(changes.get(i), "changes", diagnostics);
      if (change.text("to").equals(wave.text("wave"))) {
        return Optional.of(
            figures.change(
                change, named(change.requiredText("from")), named(change.requiredText("to"))));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> named(String wave) {
    return Optional.of(wave).filter(name -> !name.equals(Respondent.ONLY_WAVE));
  }
}
