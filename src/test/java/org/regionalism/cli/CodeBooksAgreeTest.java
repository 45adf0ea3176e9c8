package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes score like the labels that a code book gives them. */
class CodeBooksAgreeTest {

  private static final String LABELS =
      """
      Strongly disagree
      Disagree
      Neither agree nor disagree
      Agree
      Strongly agree
      Not applicable
      Don't know
      Prefer not to say
      """;

  @TempDir private Path folder = Path.of("unset");

  @ParameterizedTest
  @CsvSource({
    "qualtrics, ''",
    "qualtrics-legacy, ''",
    "surveymonkey, ''",
    "limesurvey, A",
    "kobotoolbox, ''",
    "odk-central, ''",
    "redcap, ''",
  })
  void scoresCodesLikeTheirLabels(String layout, String prefix) throws IOException {
    StringBuilder choices = new StringBuilder("list_name,name,label\n");
    int code = 1;
    for (String label : LABELS.lines().toList()) {
      choices.append("agreement,").append(prefix).append(code++).append(',').append(label);
      choices.append('\n');
    }
    Path book = Files.writeString(folder.resolve("choices.csv"), choices);

    assertThat(waves(layout, "numbers", "--codebook", book.toString()))
        .isEqualTo(waves(layout, "labels"));
  }

  /** The results of all waves, as the assessment has them. */
  private String waves(String layout, String answers, String... more) throws IOException {
    Path export = folder.resolve(answers + ".csv");
    String[] simulated = {
      "simulate",
      "--as",
      layout,
      "--answers",
      answers,
      "--waves",
      "2",
      "--respondents",
      "40",
      "--seed",
      "9",
      "--out",
      export.toString()
    };
    assertThat(Run.of(simulated).code()).isZero();
    Path out = folder.resolve("out-" + answers);
    Stream<String> scored =
        Stream.of(
            "score", export.toString(), "--out", out.toString(), "--format", "json", "--quiet");
    Run run = Run.of(Stream.concat(scored, Stream.of(more)).toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    String json = Files.readString(out.resolve("assessment.json"));
    int from = json.indexOf("\"ledger\":");
    assertThat(from).isPositive();
    return json.substring(from, json.indexOf("\"diagnostics\":"));
  }
}
