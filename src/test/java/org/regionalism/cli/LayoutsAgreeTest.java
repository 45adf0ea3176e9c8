package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Settings;
import org.regionalism.assessment.WaveResult;
import org.regionalism.batch.LabelledExport;
import org.regionalism.batch.ScoreRequest;
import org.regionalism.batch.Scoring;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.Layouts;
import org.regionalism.export.RatingSheetLayout;
import org.regionalism.export.ReadingOptions;
import org.regionalism.mapping.Instructions;
import org.regionalism.privacy.Disclosed;
import org.regionalism.response.Screen;
import org.regionalism.rubric.LastPlan;
import org.regionalism.rubric.Rubrics;
import org.regionalism.rubric.Targets;
import org.regionalism.rubric.Unit;
import org.regionalism.simulation.ExportLayout;

/** One consortium scores the same in whichever layout its survey tool exports it. */
class LayoutsAgreeTest {

  @TempDir private static Path folder = Path.of("unset");

  private static List<WaveResult> expected = List.of();

  @BeforeAll
  static void scoreThePlainTable() throws Exception {
    expected = untimed(score("plain", "labels", "csv").assessment().waves());
    assertThat(expected).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(ExportLayout.class)
  void scoresOneConsortiumIdentically(ExportLayout layout) throws Exception {
    Disclosed other = score(layout.id(), "labels", "csv");

    assertThat(other.assessment().inputs().get(0).layout()).isEqualTo(layout.id());
    assertThat(untimed(other.assessment().waves())).isEqualTo(expected);
    assertThat(other.assessment().diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ExportLayout.class)
  void scoresItIdenticallyFromAWorkbook(ExportLayout layout) throws Exception {
    Disclosed other = score(layout.id(), "labels", "xlsx");

    assertThat(other.assessment().inputs().get(0).layout()).isEqualTo(layout.id());
    assertThat(untimed(other.assessment().waves())).isEqualTo(expected);
    assertThat(other.assessment().diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "google-forms", "microsoft-forms", "typeform", "alchemer"})
  void scoresNumbersAsTheirLabelsWhereTheyAreScores(String layout) throws Exception {
    assertThat(untimed(score(layout, "numbers", "csv").assessment().waves())).isEqualTo(expected);
    assertThat(untimed(score(layout, "numbers", "xlsx").assessment().waves())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "surveymonkey",
        "qualtrics",
        "qualtrics-legacy",
        "limesurvey",
        "kobotoolbox",
        "odk-central",
        "redcap"
      })
  void refusesNumbersThatAreCodes(String layout) {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> score(layout, "numbers", "csv"));

    assertThat(refused.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.ANSWER_RECODED);
    assertThat(refused.diagnostics().get(0).what()).contains("(46 items)");
  }

  @Test
  void coversEveryLayoutOfResponsesThatIsRead() {
    assertThat(Layouts.ids().stream().filter(id -> !id.equals(RatingSheetLayout.ID)))
        .containsExactlyInAnyOrder(
            List.of(ExportLayout.values()).stream().map(ExportLayout::id).toArray(String[]::new));
  }

  /** Not every layout says how long responses took. */
  private static List<WaveResult> untimed(List<WaveResult> waves) {
    return waves.stream().map(Untimed::of).toList();
  }

  /** In the second wave fewer than five people hurry. */
  @ParameterizedTest
  @EnumSource(ExportLayout.class)
  void looksForHasteWhereALayoutSaysHowLongAResponseTook(ExportLayout layout) throws Exception {
    Figure unknown = Figure.missing(Reason.NOT_LOOKED_FOR);
    boolean timed = !List.of("plain", "google-forms", "redcap").contains(layout.id());
    for (String ending : List.of("csv", "xlsx")) {
      assertThat(score(layout.id(), "labels", ending).assessment().waves())
          .extracting(wave -> wave.scrutiny().screening().counts().get(Screen.HASTE))
          .as(ending)
          .containsExactly(
              timed ? Figure.count(0) : unknown, timed ? Figure.missing(Reason.WITHHELD) : unknown);
    }
  }

  private static Disclosed score(String layout, String answers, String ending) throws Exception {
    Path file = folder.resolve(layout + "-" + answers + "." + ending);
    Run run =
        Run.of(
            "simulate",
            "--as",
            layout,
            "--answers",
            answers,
            "--waves",
            "2",
            "--seed",
            "11",
            "--out",
            file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return Scoring.score(
        new ScoreRequest(
            Rubrics.find(Rubrics.DEFAULT),
            List.of(LabelledExport.parse(file.toString())),
            new Settings(Unit.ORGANIZATION, 5, "en", false),
            ReadingOptions.NONE,
            Instructions.NONE,
            Targets.NONE,
            LastPlan.NONE,
            ScoreRequest.Permissions.NONE,
            Optional.empty(),
            Optional.empty()),
        new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8)));
  }
}
