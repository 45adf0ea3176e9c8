package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This year's survey against last year's assessment.json, by the program itself. */
class SinceTest {

  @TempDir private Path folder = Path.of("unset");

  private String then = "";
  private String now = "";

  @BeforeEach
  void simulate() {
    then = simulated("then.csv", "3", "regionalism");
    now = simulated("now.csv", "4", "regionalism");
  }

  private String simulated(String name, String seed, String rubric) {
    String file = folder.resolve(name).toString();
    Run run = Run.of("simulate", "--seed", seed, "--rubric", rubric, "--out", file);
    assertThat(run.code()).as(run.err()).isZero();
    return file;
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  /** An export as a wave of its own, whatever its wave column says. */
  private static String wave(String name, String file) {
    return name + "=" + file;
  }

  private Run score(String to, String... arguments) {
    return Run.of(
        Stream.concat(
                Stream.of("score", "--quiet", "--format", "md", "--out", out(to)),
                Arrays.stream(arguments))
            .toArray(String[]::new));
  }

  private String since(String... arguments) {
    Run before = score("then", arguments);
    assertThat(before.code()).as(before.err()).isZero();
    return out("then/assessment.json");
  }

  private String written(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private void refused(Run run, String code) {
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("error[" + code + "]").contains("Nothing was scored");
    assertThat(folder.resolve("now")).doesNotExist();
  }

  @Test
  void comparesWithTheEarlierReportAndSaysSo() throws IOException {
    Run run = score("now", "Fall=" + now, "--since", since("Spring=" + then));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(written("now/report.md"))
        .contains("### From Spring to Fall")
        .contains("Scoring the exports of both waves together is sharper");
    assertThat(written("now/assessment.json"))
        .containsPattern("\"from\": \"Spring\",\\s+\"to\": \"Fall\",\\s+\"since\": \\{")
        .contains("\"method\": \"unpaired\"");
  }

  @Test
  void comparesAsBothExportsTogetherWouldWithoutPairs() throws IOException {
    score("now", "Fall=" + now, "--since", since("Spring=" + then));
    // other organizations: nobody can be compared with themselves
    String renamed =
        Files.writeString(
                folder.resolve("renamed.csv"),
                Files.readString(Path.of(now)).replaceAll("(?m)^([A-Z]{3}\\d+),", "$1,The other "))
            .toString();
    score("both", "Spring=" + then, "Fall=" + renamed);

    assertThat(moved(written("now/assessment.json")))
        .isCloseTo(
            moved(written("both/assessment.json")), org.assertj.core.api.Assertions.within(1e-9));
  }

  /** How far the whole has moved. */
  private static double moved(String json) {
    String changes = json.substring(json.indexOf("\"changes\": ["));
    String figure = changes.substring(changes.indexOf("\"indexDifference\": ") + 19);
    return Double.parseDouble(figure.substring(0, figure.indexOf(',')).strip());
  }

  @Test
  void comparesAPulseWithAFullWaveOverWhatBothAsked() throws IOException {
    String pulse = simulated("pulse.csv", "5", "regionalism-pulse");
    Run run =
        score(
            "now",
            wave("Fall", now),
            "--since",
            since(wave("Pulse", pulse), "--rubric", "regionalism-pulse"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(written("now/report.md")).contains("compared over 14 of 46 statements");
    assertThat(written("now/assessment.json")).containsPattern("\"items\": \\[\\s+\"geo-[123]\",");
  }

  @Test
  void comparesNothingWhereTheEarlierFiguresAreOverOtherItems() throws IOException {
    String pulse = simulated("pulse.csv", "5", "regionalism-pulse");
    Run run =
        score(
            "now",
            wave("Pulse", pulse),
            "--rubric",
            "regionalism-pulse",
            "--since",
            since(wave("Spring", then)));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(written("now/report.md")).contains("Nothing can be compared");
    assertThat(written("now/assessment.json")).contains("\"other-items\"");
  }

  @Test
  void followsTheCrosswalkOfANewVersion() throws IOException {
    String old = Files.readString(Path.of("rubrics/regionalism.yaml"));
    String newer =
        old.replaceFirst("version: 1.0.0", "version: 2.0.0")
            .replaceFirst(
                "- \\{rubric: regionalism-pulse",
                "- {since: 1.0.0, reworded: [geo-1]}\n  - {rubric: regionalism-pulse");
    String rubric = Files.writeString(folder.resolve("newer.yaml"), newer).toString();
    String before = since(wave("Spring", then));
    String fall = wave("Fall", now);

    assertThat(score("now", fall, "--rubric", rubric, "--since", before).code()).isZero();
    assertThat(written("now/report.md"))
        .contains("Not compared, because what was asked is not the same in both waves: Geography.")
        .contains("The earlier wave was asked with version 1.0.0");

    String silent = newer.replaceFirst("- \\{since: 1.0.0, reworded: \\[geo-1]}", "");
    Files.writeString(Path.of(rubric), silent);
    assertThat(score("later", fall, "--rubric", rubric, "--since", before).err())
        .contains("error[since-version]");
  }

  @Test
  void refusesAnotherUnitThresholdOrRubric() {
    String before = since(then);

    refused(score("now", now, "--since", before, "--unit", "respondent"), "since-unit");
    refused(score("now", now, "--since", before, "--min-group", "4"), "since-min-group");
    refused(score("now", now, "--since", before, "--rubric", "data-sharing"), "since-rubric");
    refused(score("now", now, "--since", out("none.json")), "file-missing");
    refused(score("now", now, "--since", folder.toString()), "file-is-directory");
  }

  @Test
  void refusesAWaveThatWasScoredBefore() {
    refused(score("now", "A=" + now, "--since", since("A=" + then)), "since-wave-twice");
  }

  @Test
  void refusesAWaveThatWasScoredBeforeInOtherLetters() {
    Run run = score("now", "FALL  1=" + now, "--since", since("Fall 1=" + then));

    refused(run, "since-wave-alike");
    assertThat(run.err())
        .contains("the wave 'Fall 1' of the earlier run is written 'FALL  1' in these exports");
  }

  @Test
  void refusesToCompareOrganizationsWithPeople() throws IOException {
    String few =
        Files.writeString(
                folder.resolve("few.csv"), "organization,geo-1\nA,4\nB,3\nA,5\nB,2\nA,4\n")
            .toString();
    refused(score("now", few, "--since", since(then)), "since-few-organizations");
  }

  @Test
  void refusesToCompareWithLevelsOrLevelsWithASurvey() {
    String levels = "samples/cedar-valley-levels.csv";
    refused(score("now", now, "--since", since(levels)), "since-no-survey");
    refused(score("now", levels, "--since", since(then)), "since-nothing-now");
  }

  @Test
  void warnsOfTheSameExport() {
    assertThat(score("now", then, "--since", since(then)).err())
        .contains("warning[since-same-export]: the earlier run was made from the same file");
  }

  @Test
  void warnsOfAnotherConsortiumAndNamesItInNoReport() throws IOException {
    String earlier = since(wave("A", named("Harbor Plains", then)));

    String other = score("other", wave("B", named("Cedar Valley", now)), "--since", earlier).err();
    String same = score("same", wave("B", named("HARBOR  plains", now)), "--since", earlier).err();

    assertThat(other)
        .contains("warning[consortium-other]")
        .contains("is of 'Harbor Plains', and these responses are of 'Cedar Valley'");
    assertThat(written("other/report.md")).contains("consortium-other").doesNotContain("Harbor");
    assertThat(same).doesNotContain("consortium-other");
  }

  @Test
  void knowsNoConsortiumWhereARunIsCalledAfterItsFile() throws IOException {
    String unnamed =
        Files.writeString(
                folder.resolve("a.b.csv"), written("then.csv").replaceFirst("consortium", "hub"))
            .toString();

    assertThat(
            score(
                    "now",
                    wave("B", named("Cedar Valley", now)),
                    "--since",
                    since(wave("A", unnamed)))
                .err())
        .isEmpty();
    assertThat(
            score(
                    "now",
                    wave("B", unnamed),
                    "--since",
                    since(wave("A", named("Cedar Valley", then))))
                .err())
        .isEmpty();
  }

  /** The same export, of a consortium of that name. */
  private String named(String consortium, String file) throws IOException {
    Path renamed = folder.resolve("export of " + consortium + ".csv");
    String text = written(Path.of(file).getFileName().toString());
    return Files.writeString(renamed, text.replace("Practice Valley", consortium)).toString();
  }

  @Test
  void showsTheFaultsOfTheEarlierRunAndOfTheExportAtOnce() throws IOException {
    String bad =
        Files.writeString(folder.resolve("bad.csv"), "geo-1\n" + "4\n".repeat(5) + "maybe\n")
            .toString();
    Run run = score("now", bad, "--since", since(then), "--min-group", "4");
    refused(run, "since-min-group");
    assertThat(run.err()).contains("error[answer-unmatched]");
  }
}
