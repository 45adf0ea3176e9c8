package org.regionalism.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that is told to end in the middle of a file. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such signals")
class InterruptedWritingIT {

  @TempDir private Path folder = Path.of("unset");

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void leavesTheOldFilesAndNoOther(String signal, int code)
      throws IOException, InterruptedException, OutputFailedException {
    assumeTrue(isHeeded(signal), "whoever started this build had " + signal + " ignored");
    Map<String, String> old = new Edition("old", List.of("report.md")).written(folder);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StuckWriting.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader printed = process.inputReader()) {
      assertThat(printed.readLine()).isEqualTo("half of it");
      assertThat(Edition.standing(folder)).hasSizeGreaterThan(old.size());

      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();

      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(code);
      assertThat(Edition.standing(folder)).isEqualTo(old);
    } finally {
      process.destroyForcibly();
    }
  }

  /** A shell has its jobs in the background ignore some signals, and they hand that down. */
  private static boolean isHeeded(String signal) throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", "kill -" + signal + " $$").start().waitFor() != 0;
  }
}
