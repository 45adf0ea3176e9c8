package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several waves in one run, by the program itself. */
class WavesTest {

  @TempDir private Path folder = Path.of("unset");

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static final String RUBRIC =
      """
      rubric: small
      version: 1.0.0
      title: Small
      languages: [en]
      answer-scales:
        agreement:
          points:
            - {value: 1, label: Strongly disagree}
            - {value: 2, label: Disagree}
            - {value: 3, label: Neutral}
            - {value: 4, label: Agree}
            - {value: 5, label: Strongly agree}
          agree: 4
          disagree: 2
      bands: [{id: low, from: 0, name: Low}, {id: high, from: 50, name: High}]
      domains:
        - id: all
          title: All
          dimensions:
            - id: trust
              title: Trust
              items:
                - {id: trust-1, text: We trust each other.}
                - {id: trust-3, text: We check on each other., keying: reverse}
                - {id: trust-2, text: We keep our word.}
      attributes: {wave: {}, respondent: {}, organization: {}}
      """;

  private String rubric() throws IOException {
    return write("small.yaml", RUBRIC);
  }

  private Run score(String to, String... arguments) {
    return Run.of(
        Stream.concat(
                Stream.of(
                    "score", "--quiet", "--format", "md", "--out", folder.resolve(to).toString()),
                Arrays.stream(arguments))
            .toArray(String[]::new));
  }

  private String changes(String to) throws IOException {
    String json = Files.readString(folder.resolve(to).resolve("assessment.json"));
    return json.substring(json.indexOf("\"changes\": ["), json.indexOf("\"diagnostics\": "));
  }

  /** Six organizations with three people each, who all answer so much more than the wave before. */
  private static String rows(String wave, int raised, boolean pulse) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 18; i++) {
      int trust = 1 + i % 3 + raised - (i % 6 == 0 ? raised : 0);
      rows.append(wave).append(",P").append(i).append(",Org ").append(i / 3);
      rows.append(',').append(trust).append(pulse ? ",," : "," + (5 - trust) + "," + trust);
      rows.append('\n');
    }
    return rows.toString();
  }

  private static final String HEADER = "wave,respondent,organization,trust-1,trust-3,trust-2\n";

  @Test
  void comparesAPulseWithAFullWaveOverTheItemsOfBoth() throws IOException {
    String file = write("a.csv", HEADER + rows("one", 0, true) + rows("two", 1, false));
    String pulse =
        write(
            "b.csv",
            "respondent,organization,trust-1\n" + rows("", 0, true).replaceAll("(?m)^,|,,$", ""));
    String full = write("c.csv", HEADER.substring(5) + rows("", 1, false).replaceAll("(?m)^,", ""));
    assertThat(score("column", file, "--rubric", rubric()).code()).isZero();
    Run labelled = score("labels", "one=" + pulse, "two=" + full, "--rubric", rubric());
    assertThat(labelled.code()).as(labelled.err()).isZero();

    assertThat(changes("column"))
        .isEqualTo(changes("labels"))
        .containsPattern("\"items\": \\[\\s+\"trust-1\"\\s+],")
        // fifteen of eighteen people, evenly spread, moved by one point of four
        .containsPattern("(?s)\"trust\": \\{.{0,900}\"indexDifference\": 20.8333333333");
    assertThat(Files.readString(folder.resolve("column/report.md")))
        .contains("compared over one statement of 3");
  }

  /** Nobody was silent: nobody was asked. */
  @Test
  void saysThatADimensionWasAskedInOneWaveOnly() throws IOException {
    String two =
        RUBRIC.replace(
            "keep our word.}\n",
            """
            keep our word.}
                  - id: care
                    title: Care
                    direction: away
                    items: [{id: care-1, text: We care.}]
                  - id: calm
                    title: Calm
                    items: [{id: calm-1, text: We are calm.}]
            """);
    String rubric =
        write(
            "two.yaml",
            two.replace(
                "attributes:",
                "shifts: [{id: toward, title: Toward, from: care, to: trust}]\nattributes:"));
    String file =
        write(
            "a.csv",
            HEADER.replace("\n", ",care-1,calm-1\n")
                + rows("one", 0, false).replace("\n", ",3,\n")
                + rows("two", 1, false).replace("\n", ",,\n"));

    assertThat(score("out", file, "--rubric", rubric).code()).isZero();

    assertThat(changes("out"))
        .containsPattern("\"trust\": \\{[^{}]*\"indexDifference\": 20.83")
        .containsPattern("\"care\": \\{[^{}]*\\{[^{}]*\"indexDifference\": \"other-items\"")
        .containsPattern("\"toward\": \\{[^{}]*\\{[^{}]*\"indexDifference\": \"other-items\"")
        .containsPattern("\"calm\": \\{[^{}]*\\{[^{}]*\"indexDifference\": \"no-answers\"");
    assertThat(Files.readString(folder.resolve("out/report.md")))
        .contains("Not compared, because what was asked is not the same in both waves: Care.");
  }

  @Test
  void saysThatWavesShareNoStatement() throws IOException {
    String one = rows("one", 0, true);
    String file =
        write("a.csv", HEADER + one + one.replaceAll("(?m)one,(.*),(.),,$", "two,$1,,$2,"));

    assertThat(score("out", file, "--rubric", rubric()).code()).isZero();

    assertThat(changes("out")).contains("other-items").doesNotContain("no-answers");
    assertThat(Files.readString(folder.resolve("out/report.md")))
        .contains("there is no statement that both waves asked")
        .doesNotContain("Give the exports as files");
  }

  @Test
  void saysThatStandardInputIsReadOnce() throws IOException {
    Run run =
        Run.withInput(
            HEADER + rows("one", 0, true) + rows("two", 1, false),
            "score",
            "-",
            "--rubric",
            rubric(),
            "--quiet",
            "--format",
            "md",
            "--out",
            folder.resolve("out").toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("warning[waves-standard-input]");
    assertThat(Files.readString(folder.resolve("out/report.md")))
        .contains("Give the exports as files to do that.");
    assertThat(changes("out")).contains("other-items");
  }

  @Test
  void matchesPeopleByTheirIdsAndWritesNoneOfThem() throws IOException {
    String other = rows("two", 1, false).replaceAll("Org ([0-3])", "New $1");
    String six = "one,,,2,2,2\n".repeat(6) + "two,,,4,2,4\n".repeat(6);
    String file = write("a.csv", HEADER + rows("one", 0, false) + other + six);
    assertThat(score("out", file, "--rubric", rubric()).code()).isZero();

    assertThat(changes("out"))
        .contains("\"method\": \"respondents-paired\"")
        .contains("\"matched\": 18")
        .contains("\"joined\": 6");
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(path)).doesNotContainPattern("\\bP1[0-7]\\b");
      }
    }
  }
}
