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

/** Response rates by a roster, and the names of those who kept silent. */
class CoverageTest {

  private static final String ROSTER =
      """
      organization,sector,invited
      Alder,School district,3
      Birch,School district,3
      Cedar,School district,3
      Dogwood,Employer,4
      Elm,Employer,4
      Fir,Employer,4
      Quiet Quarry,Employer,4
      Silent Sycamore,School district,5
      """;

  @TempDir private Path folder = Path.of("unset");

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String export() throws IOException {
    StringBuilder rows = new StringBuilder("organization,geo-1,geo-2,geo-3\n");
    for (String name : List.of("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir")) {
      rows.append((name + ",4,5,4\n" + name + ",2,4,3\n"));
    }
    return write("r.csv", rows.toString());
  }

  private Run score(String... more) throws IOException {
    List<String> all = new ArrayList<>(List.of("score", export(), "--out"));
    all.add(folder.resolve("out").toString());
    return Run.of(Stream.concat(all.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  @Test
  void showsResponseRatesAndWhatTheSilentLeaveOpen() throws IOException {
    Run run = score("--roster", write("roster.csv", ROSTER));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(text("assessment.json"))
        .contains("\"responseRate\": 0.75")
        .containsPattern("\"invited\": 8,\\s+\"answered\": 6,\\s+\"rate\": 0.75")
        .containsPattern(
            "\"people\": \\{\\s+\"invited\": 30,\\s+\"answered\": 12,\\s+\"rate\": 0.4")
        .containsPattern(
            "\"employer\": \\{\\s+\"invited\": 4,\\s+\"answered\": 3,\\s+\"rate\": 0.75")
        .doesNotContain("facilitator-private");
    assertThat(text("report.md"))
        .contains("## Coverage: 6 of 8 invited organizations answered")
        .contains("From 6 of the 8 organizations that were invited, somebody answered (75%).")
        .contains("12 of the 30 people who were invited answered (40%).")
        .contains("If the silent had answered");
    assertThat(folder.resolve("out/facilitator-private.md")).doesNotExist();
  }

  @Test
  void saysThatMoreAnsweredThanWereInvitedAlsoWhereNobodyWas() throws IOException {
    String none = ROSTER.replaceAll("(?m)\\d$", "0");

    Run run = score("--roster", write("roster.csv", none));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("warning[roster-more-answered]");
  }

  @Test
  void namesTheSilentInAFileApartAndNowhereElse() throws IOException {
    String roster = write("roster.csv", ROSTER);

    Run run = score("--roster", roster, "--name-silent");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("facilitator-private.md").doesNotContain("Quarry", "Sycamore");
    assertThat(text("facilitator-private.md"))
        .contains("Nobody answered from 2 organizations")
        .contains("Keep it to yourself")
        .containsPattern("Quiet Quarry +\\| Employer or industry group +\\| +4 \\|")
        .contains("Silent Sycamore")
        .doesNotContain("Alder");
    for (String other : List.of("assessment.json", "report.md")) {
      assertThat(text(other)).doesNotContain("Quarry", "Sycamore", "Alder");
    }
    assertThat(text("assessment.json"))
        .as("a hash would let names be tried until they fit")
        .containsPattern("\\{\\s+\"file\": \"facilitator-private.md\"\\s+}");
  }

  @Test
  void removesTheNamesAgainInARunThatDoesNotAskForThem() throws IOException {
    String roster = write("roster.csv", ROSTER);
    score("--roster", roster, "--name-silent");
    assertThat(folder.resolve("out/facilitator-private.md")).exists();

    assertThat(score("--roster", roster).code()).isZero();

    assertThat(folder.resolve("out/facilitator-private.md")).doesNotExist();
    assertThat(text("assessment.json")).doesNotContain("facilitator-private");
  }

  @Test
  void saysSoWhereNobodyKeptSilent() throws IOException {
    String roster = write("roster.csv", "organization\nAlder\nBirch\n");

    assertThat(score("--roster", roster, "--name-silent").code()).isZero();

    assertThat(text("facilitator-private.md"))
        .contains("Somebody answered from every organization");
  }

  @Test
  void needsARosterToNameTheSilent() throws IOException {
    Run run = score("--name-silent");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--name-silent needs --roster");
  }

  @Test
  void warnsOfARosterThatDoesNotFit() throws IOException {
    Run nobody = score("--roster", write("other.csv", "organization\nOak\nPine\n"));
    assertThat(nobody.err()).contains("warning[roster-nobody]");
    Run more =
        score("--roster", write("few.csv", "organization,invited\nAlder,1\nBirch,2\nCedar,1\n"));
    assertThat(more.err()).contains("warning[roster-more-answered]").doesNotContain("Alder");
    assertThat(text("assessment.json")).contains("\"rate\": 1.5");
  }
}
