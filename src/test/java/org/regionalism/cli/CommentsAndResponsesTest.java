package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments and single responses, which are written only where somebody asks for them. */
class CommentsAndResponsesTest {

  private static final String PRIVATE = "responses-private.csv";

  @TempDir private Path folder = Path.of("unset");

  private Path export(int writers) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("organization,sector,geo-1,geo-2,geo-3,comment on the shifts");
    for (int i = 0; i < 30; i++) {
      String comment =
          i < writers
              ? "\"<b>Canary</b> "
                  + i
                  + " of Pier "
                  + (char) ('A' + i % 6)
                  + " House, x@example.org\""
              : "";
      lines.add(
          "Pier "
              + (char) ('A' + i % 6)
              + " House,k12,"
              + (1 + i % 5)
              + ",4,"
              + (1 + i % 3)
              + ","
              + comment);
    }
    return Files.write(folder.resolve("export.csv"), lines);
  }

  private Run score(Path export, String... more) {
    return Run.of(
        Stream.concat(
                Stream.of(
                    "score",
                    export.toString(),
                    "--format",
                    "xlsx,md,html",
                    "--out",
                    folder.resolve("out").toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  /** Everything that was written, workbooks part by part. */
  private String everything() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".xlsx")) {
          all.append(Files.readString(file));
          continue;
        }
        try (InputStream in = Files.newInputStream(file);
            ZipInputStream zip = new ZipInputStream(in)) {
          for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return all.toString();
  }

  private String written(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  @Test
  void reportsNoCommentsUnasked() throws IOException {
    Run run = score(export(30));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(everything()).doesNotContain("Canary");
  }

  @Test
  void coversNamesAndAddressesInComments() throws IOException {
    Run run = score(export(30), "--include-comments");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(written("report.md")).contains("| `<b>Canary</b> 0 of […], […]`");
    assertThat(written("report.html")).contains("&lt;b&gt;Canary&lt;/b&gt; 0 of […]");
    assertThat(everything())
        .contains("&lt;b&gt;Canary&lt;/b&gt; 29 of […]")
        .doesNotContain("Pier A House", "example.org", "<b>Canary</b> 0</");
  }

  @Test
  void keepsCommentsOfFewBack() throws IOException {
    Run run = score(export(9), "--include-comments");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(everything()).contains("fewer than 10 people wrote").doesNotContain("Canary");
  }

  @Test
  void writesNoResponsesWithoutAYes() throws IOException {
    Run run = score(export(9), "--include-responses");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("Warning: " + PRIVATE).contains("--yes");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void writesResponsesThatScoreTheSame() throws IOException {
    Path sample = Path.of("samples/cedar-valley.csv");
    Run first = score(sample, "--include-responses", "--yes", "--name-organizations");
    String figures = figures();
    Path again = Files.copy(folder.resolve("out").resolve(PRIVATE), folder.resolve("again.csv"));
    Run second = score(again, "--name-organizations");

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(second.code()).as(second.err()).isZero();
    assertThat(figures()).isEqualTo(figures).hasSizeGreaterThan(10_000);
    assertThat(folder.resolve("out").resolve(PRIVATE))
        .as("nobody asked for it this time")
        .doesNotExist();
  }

  /** All figures but those of screens that look at the layout of the export. */
  private String figures() throws IOException {
    String json = written("assessment.json");
    return json.substring(json.indexOf("\"waves\""), json.indexOf("\"changes\": ["))
        .replaceAll("(?s)\"screens\": \\{.*?\\}", "");
  }

  @Test
  void writesNoNamesIntoResponses() throws IOException {
    Run run = score(export(30), "--include-responses", "--yes");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(written(PRIVATE))
        .startsWith("wave,organization,sector,role,years,geo-1,geo-2,geo-3,")
        .contains("\nall,Organization 1,k12,,,1,4,1,")
        .doesNotContain("Pier", "Canary");
  }

  @Test
  void namesOrganizationsInResponsesWhereTheyAreNamed() throws IOException {
    score(export(9), "--include-responses", "--yes", "--name-organizations");

    assertThat(written(PRIVATE)).contains("\nall,Pier A House,k12,");
  }

  @Test
  void leavesNothingWhereTheExportIsRefused() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.csv"), "geo-1\nnever\n");
    Run run = score(broken, "--include-responses", "--yes");

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile)).containsExactly(broken);
    }
  }

  @Test
  void saysWhereResponsesCannotBeWritten() throws IOException {
    Files.createDirectories(folder.resolve("out").resolve(PRIVATE).resolve("inside"));
    Run run = score(export(9), "--include-responses", "--yes");

    assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
    assertThat(run.err()).contains(PRIVATE);
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(file -> file.toString().endsWith(".tmp"))).isEmpty();
    }
  }
}
