package org.regionalism.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Settings;
import org.regionalism.assessment.Verdict;
import org.regionalism.cli.Run;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.notation.Node;
import org.regionalism.report.cohort.CohortMember;
import org.regionalism.report.cohort.Comparison;
import org.regionalism.report.cohort.MemberFigures;
import org.regionalism.report.cohort.Position;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Rubrics;
import org.regionalism.rubric.Unit;

class MemberReaderTest {

  @TempDir private static Path folder = Path.of("unset");
  private static String scored = "";
  private static String levels = "";

  @BeforeAll
  static void scoreASample() throws Exception {
    scored = score("samples/harbor-plains-google-forms.csv", "survey");
    levels = score("samples/cedar-valley-levels.csv", "levels");
  }

  private static String score(String export, String name) throws Exception {
    Path out = folder.resolve(name);
    Run run = Run.of("score", export, "--quiet", "--format=json", "--out=" + out);
    assertThat(run.code()).as(run.err()).isZero();
    return Files.readString(out.resolve("assessment.json"));
  }

  private static CohortMember read(String json) throws Exception {
    return read(json, 5);
  }

  private static CohortMember read(String json, int minGroup) throws Exception {
    Rubrics.Found found = Rubrics.find("regionalism");
    String hash =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(found.bytes()));
    return new MemberReader(
            found.rubric(), hash, new Settings(Unit.ORGANIZATION, minGroup, "en", false))
        .read("a", Tree.of(json));
  }

  private static double number(Node node, String... path) {
    return ((Node.NumberNode) Tree.at(node, path)).value().doubleValue();
  }

  @Test
  void readsWhatTheReportShows() throws Exception {
    CohortMember member = read(scored);
    Node wave = ((Node.ListNode) Tree.at(Tree.of(scored), "waves")).elements().get(0);

    assertThat(member.comparison()).isEqualTo(Comparison.COMPARED);
    assertThat(member.name()).isEqualTo(Tree.text(Tree.of(scored), "consortium"));
    assertThat(member.folder()).isEqualTo("a");
    assertThat((double) member.respondents()).isEqualTo(number(wave, "respondents"));
    assertThat((double) member.organizations()).isEqualTo(number(wave, "organizations"));
    assertThat(dimension(member, "trust").index().number())
        .hasValue(number(wave, "dimensions", "trust", "index"));
    assertThat(dimension(member, "trust").interval())
        .isEqualTo(
            Interval.of(
                number(wave, "dimensions", "trust", "indexCi", "0"),
                number(wave, "dimensions", "trust", "indexCi", "1")));
    assertThat(dimension(member, "geography").direction()).isEqualTo(Direction.AWAY);
    assertThat(member.figures().lenses()).containsOnlyKeys("lever", "aim");
    assertThat(member.figures().accords()).hasSize(14);
  }

  private static Position dimension(CohortMember member, String id) {
    return Optional.ofNullable(member.figures().dimensions().get(id)).orElseThrow();
  }

  @Test
  void setsApartWhatAnotherRubricScored() throws Exception {
    String other = scored.replaceFirst("(\"sha256\": \")[0-9a-f]", "$1x");

    CohortMember member = read(other);
    assertThat(member.comparison()).isEqualTo(Comparison.OTHER_RUBRIC);
    assertThat(member.scoredWith()).isEqualTo("regionalism 1.0.0");
    assertThat(member.figures()).isEqualTo(MemberFigures.NONE);
  }

  @Test
  void setsApartWhatKeepsBackFiguresOfOtherSizes() throws Exception {
    assertThat(read(scored, 7).comparison()).isEqualTo(Comparison.OTHER_SETTINGS);
  }

  @Test
  void setsApartWhatNobodyWasSurveyedFor() throws Exception {
    CohortMember member = read(levels);

    assertThat(member.comparison()).isEqualTo(Comparison.NO_SURVEY);
    assertThat(member.respondents()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"schema\": \"regionalism', '\"schema\": \"other', since-schema",
    "'\"respondents\": ', '\"respondents\": -', since-figure",
    "'\"bandsInReach\": [', '\"bandsInReach\": [\"nowhere\",', since-figure",
    "'\"unit\": \"organization\",\n      \"unitAsked', '\"unit\": \"town\", \"unitAsked', since-figure",
    "'\"overall\": {', '\"whole\": {', notation-missing-key",
  })
  void refusesWhatWasChangedAfterItWasWritten(String text, String other, String code) {
    String from = text.replace("\\n", "\n");
    assertThat(scored).contains(from);

    assertThatThrownBy(() -> read(scored.replace(from, other)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.diagnostics())
                    .extracting(fault -> fault.code().id())
                    .contains(code));
  }

  @Test
  void refusesAnIndexOutsideItsRange() {
    String beyond = scored.replaceFirst("\"index\": (\\d)", "\"index\": 99$1");

    assertThatThrownBy(() -> read(beyond)).hasMessageContaining("since-figure");
  }

  @Test
  void readsWhatHasMovedSinceTheWaveBefore() throws Exception {
    Path export = folder.resolve("two.csv");
    Run run = Run.of("simulate", "--waves=2", "--seed=4", "--out=" + export);
    assertThat(run.code()).as(run.err()).isZero();

    String json = score(export.toString(), "two");
    CohortMember member = read(json);
    Node change = Tree.at(Tree.of(json), "changes", "0");

    assertThat(member.wave()).contains(Tree.text(change, "to"));
    assertThat(member.change())
        .hasValueSatisfying(
            moved -> {
              assertThat(moved.from()).contains(Tree.text(change, "from"));
              assertThat(moved.overall().difference().number())
                  .hasValue(number(change, "overall", "indexDifference"));
              assertThat(moved.overall().verdict().map(Verdict::id))
                  .contains(Tree.text(change, "overall", "verdict"));
              assertThat(moved.shifts()).hasSize(5);
            });
  }

  @Test
  void readsNoChangeWhereThereIsOneWave() throws Exception {
    assertThat(read(scored).change()).isEmpty();
  }
}
