package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  /** As many as the line has characters. */
  private static final int BLANKS = 72;

  private final StringWriter err = new StringWriter();
  private long seconds;

  private ProgressLine line(boolean shown) {
    return new ProgressLine(new PrintWriter(err), shown, () -> seconds * 1_000_000_000);
  }

  private void at(long second, ProgressLine line, long rows, OptionalDouble part) {
    seconds = second;
    line.read("responses.csv", rows, part);
  }

  @Test
  void staysSilentForTwoSeconds() {
    try (ProgressLine line = line(true)) {
      at(1, line, 4096, OptionalDouble.of(.5));
    }
    assertThat(err).hasToString("");
  }

  @Test
  void tellsRowsRateAndTimeLeft() {
    try (ProgressLine line = line(true)) {
      at(4, line, 1_000_000, OptionalDouble.of(.25));
      assertThat(err)
          .hasToString(
              "\rReading responses.csv: 1,000,000 rows, 250,000 a second, about 12 s left");
    }
    assertThat(err.toString()).endsWith("about 12 s left\r" + " ".repeat(BLANKS) + "\r");
  }

  @Test
  void tellsNoTimeLeftWhereTheEndIsUnknown() {
    try (ProgressLine line = line(true)) {
      at(4, line, 8192, OptionalDouble.empty());
      assertThat(err).hasToString("\rReading responses.csv: 8,192 rows, 2,048 a second");
    }
  }

  @Test
  void beginsAnewWhereAFileIsReadAgain() {
    try (ProgressLine line = line(true)) {
      at(4, line, 80_000, OptionalDouble.empty());
      at(6, line, 4096, OptionalDouble.empty());
      assertThat(err.toString()).contains("Reading responses.csv: 4,096 rows, 2,048 a second");
    }
  }

  @Test
  void saysNothingWhereNobodyWatches() {
    try (ProgressLine line = line(false)) {
      at(9, line, 8192, OptionalDouble.empty());
    }
    assertThat(err).hasToString("");
  }
}
