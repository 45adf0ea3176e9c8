package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One export of several consortia, each scored as if only its rows were there. */
class BatchByTest {

  @TempDir private Path temporary = Path.of("unset");

  private BatchFolder folder = new BatchFolder(Path.of("unset"), Path.of("unset"));

  @BeforeEach
  void makeAFolder() throws IOException {
    folder = BatchFolder.below(temporary);
  }

  /** The exports that were added so far, as one, with their rows shuffled. */
  private Path together(String name, String... files) throws IOException {
    List<String> header = List.of();
    List<String> rows = new ArrayList<>();
    for (String file : files) {
      List<String> lines = BatchFolder.records(folder.exports().resolve(file));
      header = lines.subList(0, 1);
      rows.addAll(lines.subList(1, lines.size()));
    }
    Collections.shuffle(rows, new Random(7));
    List<String> all = new ArrayList<>(header);
    all.addAll(rows);
    return Files.write(temporary.resolve(name), all);
  }

  private String figures(String file) throws IOException {
    String json = folder.written(file);
    return json.substring(json.indexOf("\"ledger\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--duplicates=keep-last"})
  void scoresEachConsortiumAsIfOnlyItsRowsWereThere(String more) throws IOException {
    folder
        .add("alder.csv", 1, 14, "--consortium=Alder", "--waves=2")
        .add("birch.csv", 2, 17, "--consortium=Birch Hill");
    Path all = together("statewide.csv", "alder.csv", "birch.csv");
    String[] options = more.isEmpty() ? new String[0] : new String[] {more};

    Run apart = folder.batch(options);
    String alder = figures("alder/assessment.json");
    String birch = figures("birch/assessment.json");
    List<String> arguments = new ArrayList<>(List.of("--by=consortium"));
    arguments.addAll(List.of(options));
    Run run = folder.run(all.toString(), arguments.toArray(String[]::new));

    assertThat(apart.code()).as(apart.err()).isZero();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.consortia()).hasSize(2);
    assertThat(
            figures(folder.consortia().get(0) + "/assessment.json").replace("statewide", "alder"))
        .isEqualTo(alder);
    assertThat(
            figures(folder.consortia().get(1) + "/assessment.json").replace("statewide", "birch"))
        .isEqualTo(birch);
  }

  @Test
  void takesTheRowsOfAConsortiumFromAllExportsThatNameIt() throws IOException {
    folder
        .add("one.csv", 1, 12, "--consortium=Alder")
        .add("two.csv", 2, 12, "--consortium=Birch")
        .add("three.csv", 3, 12, "--consortium=Alder");
    Path spring = together("spring.csv", "one.csv", "two.csv");

    Run run =
        folder.run(
            "Spring=" + spring, "Fall=" + folder.exports().resolve("three.csv"), "--by=consortium");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).endsWith("Consortia: 2 scored.\n");
    String json = folder.written(folder.consortia().get(0) + "/assessment.json");
    assertThat(json).contains("\"wave\": \"Spring\"", "\"wave\": \"Fall\"");
  }

  @Test
  void placesFaultsInTheFileAndRefusesOnlyTheConsortiumOfTheRow() throws IOException {
    folder
        .add("alder.csv", 1, 12, "--consortium=Alder")
        .add("birch.csv", 2, 12, "--consortium=Birch");
    Path all = together("statewide.csv", "alder.csv", "birch.csv");
    List<String> lines = new ArrayList<>(BatchFolder.records(all));
    int row = 0;
    while (!lines.get(row).contains("Birch") || !lines.get(row).contains("Agree")) {
      row++;
    }
    lines.set(row, lines.get(row).replaceFirst("Agree", "Argee"));
    Files.write(all, lines);

    Run run = folder.run(all.toString(), "--by=consortium");

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("statewide.csv:" + (row + 1) + ":", "'Argee' is no answer");
    assertThat(run.err()).contains("1 scored, 1 refused");
  }

  @Test
  void tellsOfNoRowsByWhichASmallConsortiumCouldBeCounted() throws IOException {
    folder
        .add("alder.csv", 1, 23, "--consortium=Alder")
        .add("birch.csv", 2, 12, "--consortium=Birch");
    Path few = folder.exports().resolve("birch.csv");
    Files.write(few, BatchFolder.records(few).subList(0, 4));
    Path all = together("statewide.csv", "alder.csv", "birch.csv");

    Run run = folder.run(all.toString(), "--by=consortium");

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    String everything =
        folder.written("batch.json")
            + folder.written(folder.consortia().get(0) + "/assessment.json");
    assertThat(everything).contains("\"rows\": 23", "\"code\": \"wave-too-small\"");
    assertThat(everything).doesNotContain("\"rows\": 26").doesNotContain("\"respondents\": 26");
    assertThat(run.out() + run.err()).doesNotContainPattern("\\b(3 (rows|resp)|26)");
  }

  @Test
  void remarksOnceThatRowsNameNoConsortium() throws IOException {
    folder.add("alder.csv", 1, 12, "--consortium=Alder");
    Path all = folder.exports().resolve("alder.csv");
    List<String> lines = new ArrayList<>(BatchFolder.records(all));
    lines.set(4, lines.get(4).replace("Alder", ""));
    lines.set(6, lines.get(6).replace("Alder", " "));
    Files.write(all, lines);

    Run run = folder.run(all.toString(), "--by=consortium");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).containsOnlyOnce("warning[by-blank]").contains("alder.csv:5:");
    assertThat(folder.written("batch.json")).contains("\"respondents\": 10");
  }

  @Test
  void refusesAConsortiumThatIsWrittenInTwoWaysAndScoresTheOthers() throws IOException {
    folder.add("alder.csv", 1, 12, "--consortium=Alder");
    folder.add("birch.csv", 2, 12, "--consortium=Birch");
    Path alder = folder.exports().resolve("alder.csv");
    List<String> lines = new ArrayList<>(BatchFolder.records(alder));
    lines.set(8, lines.get(8).replace("Alder", "ALDER"));
    lines.set(5, lines.get(5).replace("Alder", "ALDER"));
    Files.write(alder, lines);

    Run run = folder.batch("--by=consortium");

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .containsOnlyOnce("error[consortia-alike]")
        .contains("Consortia: 1 scored, 1 refused.");
    assertThat(folder.consortia()).hasSize(1);
    assertThat(folder.written("batch.json")).contains("\"name\": \"Birch\"");
  }

  @Test
  void refusesAFileThatNamesNoConsortiumAndScoresTheOthers() throws IOException {
    folder.add("alder.csv", 1, 12, "--consortium=Alder");
    Files.writeString(folder.exports().resolve("other.csv"), "geo-1,geo-2\nAgree,Agree\n");
    Files.writeString(folder.exports().resolve("people.csv"), "organization\nNorth\n");

    Run run = folder.batch("--by=consortium");

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .contains("other.csv:1:1: error[by-no-column]: no column holds the attribute 'consortium'")
        .contains("people.csv: skipped")
        .contains("Consortia: 1 scored, 1 refused, 1 file skipped.");
    assertThat(folder.consortia()).hasSize(1);
  }

  @Test
  void refusesAColumnOfTextsThatAreNoNames() throws IOException {
    StringBuilder text = new StringBuilder("consortium,geo-1\n");
    for (int i = 0; i < 10_001; i++) {
      text.append("c").append(i).append(",Agree\n");
    }
    Path all = Files.writeString(temporary.resolve("statewide.csv"), text);

    Run run = folder.run(all.toString(), "--by=consortium");

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("error[by-too-many]: the attribute 'consortium' has more than");
  }

  @Test
  void refusesAFolderInWhichNoFileCanBeSplit() throws IOException {
    Files.writeString(folder.exports().resolve("people.csv"), "organization\nNorth\n");
    Run run = folder.batch("--by=consortium");
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("error[batch-no-exports]");
  }
}
