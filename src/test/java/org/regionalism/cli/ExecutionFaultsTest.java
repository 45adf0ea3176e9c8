package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

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

  private static String told(Throwable fault) {
    StringWriter err = new StringWriter();
    assertThat(ExecutionFaults.bug(fault, new PrintWriter(err, true))).isEqualTo(ExitCode.BUG);
    return err.toString();
  }
}
