package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who answered: rosters, repeated responses, and waves in several files. */
class RespondentsTest {

  private static final String ITEMS =
      "geo-1,geo-2,geo-3,net-1,net-2,net-3,one-1,one-2,one-3,cross-1,cross-2,cross-3";

  @TempDir private Path folder = Path.of("unset");

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String answers(int value) {
    return ("," + value).repeat(12);
  }

  private Run score(String... arguments) {
    List<String> all = new ArrayList<>(List.of("score", "--format", "json", "--out"));
    all.add(folder.resolve("out").toString());
    return Run.of(Stream.concat(all.stream(), Stream.of(arguments)).toArray(String[]::new));
  }

  private String assessment() throws IOException {
    return Files.readString(folder.resolve("out/assessment.json"));
  }

  /** Six people, of whom Ada answers three times, and two others give the same answers. */
  private String repeated() throws IOException {
    return write(
        "r.csv",
        "respondent,"
            + ITEMS
            + "\nada"
            + answers(1)
            + "\nbea"
            + answers(3)
            + "\nada"
            + answers(2)
            + "\n"
            + answers(4)
            + "\n"
            + answers(4)
            + "\ncem"
            + answers(5)
            + "\ndan"
            + answers(3)
            + "\nada"
            + answers(5)
            + "\neve"
            + answers(3)
            + "\n");
  }

  @Test
  void showsRepeatedResponsesAndCountsThem() throws IOException {
    Run run = score(repeated());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains(
            "warning[duplicates-found]: responses that repeat another: 3 (2 of the same respondent"
                + ", 1 with all the same answers). All of them count.")
        .doesNotContain("ada");
    assertThat(assessment()).contains("\"respondents\": 9");
    assertThat(Run.of("inspect", repeated()).out()).contains("esponses that repeat another: 3 (");
  }

  @Test
  void keepsTheFirstOrTheLastOfThem() throws IOException {
    assertThat(score(repeated(), "--duplicates", "keep-first").code()).isZero();
    String first = assessment();
    assertThat(score(repeated(), "--duplicates", "keep-last").code()).isZero();
    String last = assessment();

    for (String kept : List.of(first, last)) {
      assertThat(kept).contains("\"respondents\": 6").contains("\"duplicate\": 3");
      assertThat(kept).contains("\"excluded\": 36").doesNotContain("duplicates-found");
    }
    assertThat(first).isNotEqualTo(last);
  }

  @Test
  void findsRepeatsAcrossTheFilesOfAWaveAndNotAcrossWaves() throws IOException {
    String one = write("one.csv", "respondent," + ITEMS + rows("a", "b", "c", "d", "e"));
    String two = write("two.csv", ITEMS + ",respondent" + turned("e", "f", "g", "h", "i"));

    assertThat(score(one, two).err()).contains("responses that repeat another: 1 (");
    assertThat(score("May=" + one, "June=" + two).err()).doesNotContain("repeat another");
    assertThat(score(one, two, "--duplicates", "keep-last").err()).doesNotContain("repeat another");
  }

  private static String rows(String... ids) {
    StringBuilder rows = new StringBuilder("\n");
    for (String id : ids) {
      rows.append(id).append(answers(4)).append('\n');
    }
    return rows.toString();
  }

  private static String turned(String... ids) {
    StringBuilder rows = new StringBuilder("\n");
    for (String id : ids) {
      rows.append(answers(4).substring(1)).append(',').append(id).append('\n');
    }
    return rows.toString();
  }

  @Test
  void cannotKeepTheLastOfStandardInput() {
    Run run =
        Run.withInput("geo-1\n4\n", "score", "-", "--duplicates", "keep-last", "--format", "json");

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("duplicates-standard-input", "keep-first");
    Run wrong = Run.of("score", "x.csv", "--duplicates", "drop");
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("'drop' is none of keep-last, keep-first");
  }

  @Test
  void poolsTheFilesOfOneWaveWhereverTheirColumnsStand() throws IOException {
    String one = write("one.csv", "geo-1,net-1\n" + "5,1\n".repeat(4));
    String two = write("two.csv", "x,net-1,geo-1\n" + "a,1,5\n".repeat(3));

    assertThat(score(one, two).code()).isZero();

    assertThat(assessment())
        .contains("\"respondents\": 7")
        .containsPattern("\"wave\": \"all\"")
        .doesNotContainPattern("\"wave\": \"(one|two)\"");
  }

  @Test
  void givesOrganizationsNamesAndSectorsByTheRoster() throws IOException {
    String export =
        write(
            "r.csv",
            "organization,geo-1\n"
                + "Foothill Comm. College,4\nfoothill community college,4\n".repeat(3));
    Run apart = score(export);
    assertThat(apart.err()).contains("row 2 and row 3 may be one").doesNotContain("oothill");
    assertThat(Run.of("inspect", export).out())
        .containsPattern("Foothill Comm. College +3 +foothill community college +3");
    String roster =
        write(
            "roster.csv",
            """
            organization,also,sector,convener,invited
            Foothill Community College,Foothill Comm. College,Community college,yes,9
            """);

    Run together = score(export, "--roster", roster);

    assertThat(together.code()).as(together.err()).isZero();
    assertThat(together.err()).doesNotContain("may be one");
    assertThat(assessment()).contains("\"value\": \"community-college\"");
  }

  @Test
  void showsTheFaultsOfARosterAndOfAMapAtOnce() throws IOException {
    String export = write("r.csv", "geo-1\n" + "4\n".repeat(6));
    String roster = write("roster.csv", "organization,sector\nPier,Weather\n");
    String map = write("map.yaml", "columns: [{header: geo-1, item: geo-11}]\n");

    Run run = score(export, "--roster", roster, "--map", map);

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .contains("map.yaml:1:33: error[map-unknown-reference]")
        .contains("roster.csv:2:2: error[roster-sector]: 'Weather' is no sector of the rubric");
  }
}
