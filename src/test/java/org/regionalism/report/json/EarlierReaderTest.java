package org.regionalism.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.EarlierFigure;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Settings;
import org.regionalism.assessment.WaveResult;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.privacy.DisclosedFixture;
import org.regionalism.response.LedgerSummary;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.ScoringRules;
import org.regionalism.rubric.Unit;

class EarlierReaderTest {

  private static final Rubric HARBOR = TestRubrics.harbor();
  private static final String SHA = "cd".repeat(32);
  private static final WaveResult WAVE = wave();
  private static final String JSON = json();

  private static WaveResult wave() {
    Responses responses = new Responses(HARBOR).wave("spring");
    for (String name : List.of("A", "B", "C", "D", "E", "F")) {
      int a = 1 + (name.charAt(0) - 'A') % 5;
      responses.of(name).in("education", "").times(3, a, 3, 3, a, 3, 3, 3, 1, a % 4, a);
      responses.of(name).in("workforce", "").add(2, a, 3, 3, a, 3, 3, 2, 1, 5);
    }
    return responses.assess();
  }

  private static String json() {
    return AssessmentJson.draft(
            DisclosedFixture.of(
                new Assessment(
                    "Harbor",
                    HARBOR,
                    SHA,
                    Responses.settings(Unit.ORGANIZATION),
                    Optional.of("2025-05-04"),
                    List.of(),
                    new LedgerSummary(0, 0, 0, 0, 0, 0, 0, 0, 0),
                    List.of(WAVE),
                    List.of(),
                    List.of())),
            List.of(),
            "0.1.0",
            Optional.empty())
        .listing(List.of());
  }

  private static EarlierWave read(String json, Rubric rubric, String sha) throws RefusedException {
    return new EarlierReader(rubric, sha, Responses.settings(Unit.ORGANIZATION))
        .read(
            "old/assessment.json", "assessment.json", "ef", json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> faults(String json) {
    return faults(json, HARBOR, Responses.settings(Unit.ORGANIZATION));
  }

  private static List<String> faults(String json, Rubric rubric, Settings settings) {
    return catchThrowableOfType(
            RefusedException.class,
            () ->
                new EarlierReader(rubric, "other", settings)
                    .read("a.json", "a.json", "ef", json.getBytes(StandardCharsets.UTF_8)))
        .diagnostics()
        .stream()
        .map(Diagnostic::toString)
        .toList();
  }

  @Test
  void readsBackWhatWasWritten() throws RefusedException {
    EarlierWave earlier = read(JSON, HARBOR, "other");

    assertThat(earlier.wave()).isEqualTo("spring");
    assertThat(earlier.date()).contains("2025-05-04");
    assertThat(earlier.unit()).isEqualTo(Unit.ORGANIZATION);
    assertThat(earlier.rules()).isEqualTo(ScoringRules.of(HARBOR));
    EarlierFigure alone = earlier.dimensions().get("alone");
    assertThat(alone.index()).isEqualTo(WAVE.dimensions().get("alone").measure().index());
    assertThat(alone.indexCi()).isEqualTo(WAVE.dimensions().get("alone").measure().indexCi());
    assertThat(alone.units()).isEqualTo(Figure.count(6));
    double sd = WAVE.dimensions().get("alone").measure().sd().number().orElseThrow();
    assertThat(alone.spread().number().orElseThrow()).isEqualTo(25 * sd);
    // two answer scales: the deviation has no unit
    assertThat(earlier.overall().spread()).isEqualTo(Figure.missing(Reason.MIXED_SCALES));
    assertThat(earlier.overall().indexCi()).isInstanceOf(Interval.Shown.class);
    assertThat(earlier.groups())
        .containsEntry(new EarlierWave.Group("sector", "education", ""), Figure.count(18))
        .containsEntry(
            new EarlierWave.Group("sector", "workforce", "dimensions.open"), Figure.count(6));
  }

  @Test
  void takesTheRulesOfTheSameRubricFromTheRubric() throws RefusedException {
    String untold = JSON.replaceFirst("(?s),\\s+\"scoring\": \\{.*?(\\s+},\\s+\"settings\")", "$1");
    assertThat(read(untold, HARBOR, SHA).rules()).isEqualTo(ScoringRules.of(HARBOR));
    assertThat(faults(untold)).singleElement().asString().contains("'scoring' is missing");
  }

  static Stream<List<String>> damages() {
    return Stream.of(
        List.of("\"index\": [0-9.]+", "\"index\": 101", "'index' has to be a number from 0 to 100"),
        List.of("\"sd\": [0-9.]+", "\"sd\": -1", "'sd' has to be a number from 0"),
        List.of(
            "\"organizations\": 6,\\s+\"mean\"",
            "\"organizations\": 6.5, \"mean\"",
            "'organizations' has to be a count"),
        List.of(
            "\"organizations\": 6,\\s+\"mean\"",
            "\"organizations\": -6, \"mean\"",
            "'organizations' has to be a count"),
        List.of("\"n\": 24", "\"n\": 9223372036854775808", "'n' has to be a count"),
        List.of("\"sd\": [0-9.]+", "\"sd\": 1e308", "'sd' has to be no more than the answer"),
        List.of("\"date\": \"[0-9-]+\"", "\"date\": \"2026-13-01\"", "'date' has to be a day"),
        List.of("\"index\": ([0-9.]+)", "\"index\": \"$1\"", "index has to be a number"),
        List.of("\"mean\": ([0-9.]+)", "\"mean\": 4.99", "'mean' has to be what its index says"),
        List.of(
            "(?s)\"indexCi\": \\[.*?]", "\"indexCi\": [99, 100]", "'indexCi' has to be two ends"),
        List.of("(?s)\"indexCi\": \\[.*?]", "\"indexCi\": 5", "indexCi has to be a list"),
        List.of("\"index\": [0-9.]+", "\"index\": null", "the key 'index' is missing"),
        List.of("\"mean\": \"mixed-scales\"", "\"mean\": \"gone\"", "'mean' has to be a reason"),
        List.of("\"weight\": 1", "\"weight\": 0", "'weight' has to be a whole number from 1"),
        List.of(
            "\"keying\": \"positive\"",
            "\"keying\": \"up\"",
            "'keying' has to be positive or reverse"),
        List.of("\"minAnswered\": 0.6", "\"minAnswered\": 0", "'minAnswered' has to be a share"),
        List.of(
            "(?s)\"points\": \\[.*?]", "\"points\": [5, 4]", "whole numbers in ascending order"),
        List.of(
            "\"unit\": \"organization\",\\s+\"unitAsked\"",
            "\"unit\": \"x\", \"unitAsked\"",
            "'unit' has to be organization or respondent"),
        List.of(
            "\"wave\": \"spring\"",
            "\"wave\": \"" + "w".repeat(501) + "\"",
            "'wave' has to be a name"),
        List.of("\"basis\": \"survey\"", "\"basis\": \"levels\"", "holds no survey"),
        List.of("\"n\": 24", "\"n\": 1e400", "notation-number"),
        List.of("\"n\": 24", "\"n\": 24, \"n\": 25", "notation-duplicate-key"),
        List.of(
            "regionalism-assessment/1",
            "regionalism-assessment/2",
            "its schema is 'regionalism-assessment/2'"));
  }

  @ParameterizedTest
  @MethodSource("damages")
  void refusesWhatContradictsItself(List<String> damage) {
    String damaged = JSON.replaceAll(damage.get(0), damage.get(1));
    assertThat(damaged).isNotEqualTo(JSON);

    assertThat(faults(damaged)).anySatisfy(fault -> assertThat(fault).contains(damage.get(2)));
  }

  @Test
  void showsAllFaultsAtOnce() {
    String damaged =
        JSON.replaceFirst("\"minGroup\": 5", "\"minGroup\": 3")
            .replaceFirst("\"unit\": \"organization\"", "\"unit\": \"respondent\"")
            .replaceFirst("\"id\": \"harbor\"", "\"id\": \"port\"");

    assertThat(faults(damaged))
        .hasSize(3)
        .anySatisfy(
            fault -> assertThat(fault).contains("since-min-group").contains("--min-group 3"))
        .anySatisfy(fault -> assertThat(fault).contains("since-unit").contains("--unit respondent"))
        .anySatisfy(fault -> assertThat(fault).contains("since-rubric").contains("--rubric port"))
        .allSatisfy(fault -> assertThat(fault).matches("a.json:\\d+:\\d+: error.*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "7", "{\"schema\": 1}", "{}"})
  void refusesWhatIsNoAssessment(String text) {
    assertThat(faults(text)).isNotEmpty();
  }

  @Test
  void refusesAVersionOfWhichTheRubricSaysNothing() {
    assertThat(faults(JSON.replaceFirst("\"version\": \"1.0.0\"", "\"version\": \"0.9.0\"")))
        .singleElement()
        .asString()
        .contains("since-version")
        .contains("since: 0.9.0");
  }

  @Test
  void refusesAnotherScale() {
    String other = JSON.replaceFirst("(?s)\"points\": \\[.*?]", "\"points\": [1, 2]");
    assertThat(faults(other))
        .anySatisfy(
            fault ->
                assertThat(fault)
                    .contains("since-scale")
                    .contains("[1, 2] in the earlier run, and is answered on [1, 2, 3, 4, 5]"));
  }
}
