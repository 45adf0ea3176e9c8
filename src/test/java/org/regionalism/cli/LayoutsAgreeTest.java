package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.assessment.Settings;
import org.regionalism.assessment.WaveResult;
import org.regionalism.batch.LabelledExport;
import org.regionalism.batch.ScoreRequest;
import org.regionalism.batch.Scoring;
import org.regionalism.export.ReadingOptions;
import org.regionalism.mapping.Instructions;
import org.regionalism.privacy.Disclosed;
import org.regionalism.rubric.Rubrics;
import org.regionalism.rubric.Unit;

/** One consortium scores the same in whichever layout its survey tool exports it. */
class LayoutsAgreeTest {

  @TempDir private Path folder = Path.of("unset");

  @Test
  void scoresOneConsortiumIdenticallyInAllLayouts() throws Exception {
    Disclosed plain = score("plain");
    assertThat(plain.assessment().waves()).hasSize(2);
    for (String layout : List.of("google-forms", "qualtrics")) {
      Disclosed other = score(layout);
      assertThat(other.assessment().inputs().get(0).layout()).isEqualTo(layout);
      List<WaveResult> waves = other.assessment().waves();
      assertThat(waves).as(layout).isEqualTo(plain.assessment().waves());
    }
  }

  private Disclosed score(String layout) throws Exception {
    Path file = folder.resolve(layout + ".csv");
    Run run =
        Run.of(
            "simulate", "--as", layout, "--waves", "2", "--seed", "11", "--out", file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return Scoring.score(
        new ScoreRequest(
            Rubrics.find(Rubrics.DEFAULT),
            List.of(LabelledExport.parse(file.toString())),
            new Settings(Unit.ORGANIZATION, 5, "en", false),
            ReadingOptions.NONE,
            Instructions.NONE,
            Optional.empty()),
        new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8)));
  }
}
