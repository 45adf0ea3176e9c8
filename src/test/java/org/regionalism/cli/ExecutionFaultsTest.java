package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionFaultsTest {

  @Test
  void saysThatMemoryIsFullWhicheverThreadNeededIt() {
    assertThat(told(new OutOfMemoryError("Java heap space"))).contains("memory").contains("-Xmx2g");
    assertThat(
            told(
                new IllegalStateException(
                    "a thread failed",
                    new CompletionException(new OutOfMemoryError("Java heap space")))))
        .isEqualTo(told(new OutOfMemoryError("Java heap space")));
  }

  @Test
  void namesPlacesOfAFaultButNoData() {
    Throwable fault = new IllegalStateException("Ann's answer", new ArithmeticException("was 4"));

    assertThat(told(fault))
        .contains("a fault of the program")
        .contains("IllegalStateException")
        .contains("ArithmeticException")
        .contains(ExecutionFaultsTest.class.getName())
        .doesNotContain("Ann")
        .doesNotContain("was 4");
  }

  /** Who only looks is not told that nothing was scored. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "score no.csv                           | Nothing was scored and nothing was written.",
        "batch --manifest no.yaml               | Nothing was scored and nothing was written.",
        "inspect no.csv --write-map map.yaml    | Nothing was written.",
        "simulate --rubric no.yaml --out no.csv | Nothing was written.",
        "simulate --rubric no.yaml              | 1 error, 0 warnings.",
        "inspect no.csv                         | 1 error, 0 warnings.",
        "privacy-check no.md                    | 1 error, 0 warnings.",
        "rubric show no.yaml                    | 1 error, 0 warnings."
      })
  void sayWhatWasNotDone(String arguments, String last) {
    Run run = Run.of(arguments.split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err().lines().reduce((before, line) -> line)).hasValue(last);
  }

  private static String told(Throwable fault) {
    StringWriter err = new StringWriter();
    assertThat(ExecutionFaults.bug(fault, new PrintWriter(err, true))).isEqualTo(ExitCode.BUG);
    return err.toString();
  }
}
