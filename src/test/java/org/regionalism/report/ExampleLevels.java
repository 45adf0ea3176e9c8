package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Consensus;
import org.regionalism.assessment.ConsensusFixture;
import org.regionalism.assessment.Settings;
import org.regionalism.assessment.WaveResult;
import org.regionalism.response.InputSummary;
import org.regionalism.response.InputSummary.ColumnUse;
import org.regionalism.response.LedgerSummary;
import org.regionalism.response.LevelRating;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

/** Assessments of rating sheets, with the shipped rubric. */
final class ExampleLevels {

  static final Rubric RUBRIC = ExampleRubric.shipped();

  private ExampleLevels() {}

  static LevelRating level(int level) {
    return new LevelRating(level, "", "", "");
  }

  static LevelRating level(int level, String evidence) {
    return new LevelRating(level, evidence, "", "");
  }

  static Consensus consensus(Map<String, LevelRating> levels) {
    return ConsensusFixture.of(RUBRIC, levels);
  }

  /** What is scored where there is a rating sheet and nothing else. */
  static Assessment alone(Rubric rubric, Map<String, LevelRating> levels, WaveResult... earlier) {
    WaveResult wave =
        WaveResult.agreed("2026", Unit.ORGANIZATION, ConsensusFixture.of(rubric, levels));
    List<WaveResult> waves = new ArrayList<>(List.of(earlier));
    waves.add(wave);
    return new Assessment(
        "Three Rivers",
        rubric,
        "ab12",
        new Settings(Unit.ORGANIZATION, 5, "en", false),
        Optional.empty(),
        List.of(
            new InputSummary(
                "levels.csv",
                "cd34",
                "rating-sheet",
                "because",
                14,
                0,
                Map.of(),
                List.of(new ColumnUse(1, "Level", "rating-sheet", "level")),
                List.of())),
        new LedgerSummary(0, 0, 0, 0, 0, 0, 0, 0, 0),
        waves,
        List.of(),
        List.of());
  }
}
