package org.regionalism.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.export.ExportFile;
import org.regionalism.export.ReadingOptions;
import org.regionalism.export.Table;
import org.regionalism.response.ExportHead;
import org.regionalism.response.Ratings;
import org.regionalism.response.Reading;
import org.regionalism.response.ResponseReader;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.Tallies;

/** The order of waves: as labelled, as declared, by date, as they first appear. */
class AssessorTest {

  private static List<String> order(Rubric rubric, List<String> labels, String... rows)
      throws Exception {
    String export = "wave,date,i1,kept-1\n" + String.join(",4,4\n", rows) + ",4,4\n";
    Tallies tallies = new Tallies(new ScoringPlan(rubric));
    try (Table table =
        ExportFile.open(
            ExportFile.STANDARD_INPUT,
            new ByteArrayInputStream(export.getBytes(UTF_8)),
            ReadingOptions.NONE)) {
      Reading reading =
          new ResponseReader(rubric, false, new Diagnostics())
              .read(ExportHead.of(table), "a.csv", Optional.empty(), tallies);
      return new Assessor(rubric, Responses.settings(Unit.ORGANIZATION))
          .assess(tallies, new Ratings(), labels, reading.calendar()).stream()
              .map(WaveResult::wave)
              .toList();
    }
  }

  private static final Rubric FREE = TestRubrics.ofItems(1);
  private static final Rubric DECLARED = TestRubrics.harbor();

  @Test
  void followsTheLabels() throws Exception {
    assertThat(order(FREE, List.of("c", "A", "b"), "a,2026-01-01", "b,2026-01-02", "c,2026-01-03"))
        .containsExactly("c", "a", "b");
  }

  @Test
  void followsTheRubric() throws Exception {
    assertThat(order(DECLARED, List.of(), "Fall round,2026-01-01", "Spring round,2026-05-01"))
        .containsExactly("spring", "fall");
  }

  @Test
  void followsLabelsBeforeTheRubric() throws Exception {
    assertThat(order(DECLARED, List.of("fall", "spring"), "Spring round,", "Fall round,"))
        .containsExactly("fall", "spring");
  }

  @Test
  void followsTheRubricWhereNoLabelIsGiven() throws Exception {
    assertThat(order(DECLARED, List.of("extra"), "extra,", "Fall round,", "Spring round,"))
        .containsExactly("extra", "spring", "fall");
  }

  @Test
  void followsTheDatesWhereNothingIsDeclared() throws Exception {
    assertThat(
            order(
                FREE,
                List.of(),
                "z,",
                "c,2026-03-01",
                "b,2026-02-01",
                "c,2026-01-15",
                "a,2026-04-01"))
        .containsExactly("c", "b", "a", "z");
  }

  @Test
  void followsTheFirstAppearanceWhereNothingIsDated() throws Exception {
    assertThat(order(FREE, List.of(), "b,", "a,", "c,", "a,")).containsExactly("b", "a", "c");
  }

  @Test
  void putsUndeclaredWavesLast() throws Exception {
    assertThat(order(DECLARED, List.of(), "winter,2020-01-01", "Fall round,", "Spring round,"))
        .containsExactly("spring", "fall", "winter");
  }
}
