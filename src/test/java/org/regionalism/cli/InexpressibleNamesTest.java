package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that no file of this machine can have; a NUL is in none anywhere. */
class InexpressibleNamesTest {

  private static final String SAMPLE = "samples/cedar-valley.csv";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "score|a\0b.csv",
        "score|Fall=a\0b.csv",
        "score|" + SAMPLE + "|--out|a\0b",
        "score|" + SAMPLE + "|--rubric|a\0b.yaml",
        "score|" + SAMPLE + "|--roster|a\0b.csv",
        "score|" + SAMPLE + "|--map|a\0b.yaml",
        "score|" + SAMPLE + "|--targets|a\0b.yaml",
        "score|" + SAMPLE + "|--since|a\0b.json",
        "score|" + SAMPLE + "|--carry-plan|a\0b.xlsx",
        "score|" + SAMPLE + "|--codebook|a\0b.csv",
        "inspect|a\0b.csv",
        "inspect|" + SAMPLE + "|--write-map|a\0b.yaml",
        "simulate|--out|a\0b.csv",
        "rubric|check|a\0b.yaml",
        "rubric|new|a\0b.yaml",
      })
  void areRefusedWithARemedy(String command) {
    Run run = Run.of(command.split("\\|", -1));

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.REFUSED);
    assertThat(command.startsWith("rubric|check") ? run.out() : run.err())
        .contains("a b")
        .contains("error[file-name]: this name holds letters")
        .contains("Set LC_ALL to C.UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format|\33[2J", "--date|\u202e2026", "--unit|\7", "--\33[31m"})
  void doNotSteerTheTerminal(String option) {
    Run run = Run.of(("score|" + SAMPLE + "|" + option).split("\\|", -1));

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).doesNotContainPattern("[\33\7\u202e]");
  }
}
