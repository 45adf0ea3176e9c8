package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.batch.Outcome;
import org.regionalism.batch.Skipped;
import org.regionalism.batch.Status;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;
import org.regionalism.notation.MapBuilder;
import org.regionalism.report.ci.ConsortiumCheck;

class BatchProgressTest {

  private final StringWriter err = new StringWriter();
  private long tenths;

  private BatchProgress progress(boolean watched, boolean quiet) {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            false,
            watched,
            StandardCharsets.UTF_8);
    return new BatchProgress(console, quiet, () -> tenths * 100_000_000);
  }

  private static Outcome outcome(Status status) {
    List<Diagnostic> why =
        status == Status.SCORED
            ? List.of()
            : List.of(new Diagnostic(Code.FILE_EMPTY, Location.of("a\u001b.csv"), List.of()));
    return new Outcome(
        status,
        new ConsortiumCheck("Alder", "alder", List.of("alder.csv"), why, List.of()),
        new MapBuilder().build(),
        Optional.empty(),
        false,
        status == Status.FAILED ? Optional.of(new IllegalStateException("x")) : Optional.empty());
  }

  @Test
  void tellsOnATerminalHowManyAreDoneHowFastAndHowLongItWillTake() {
    try (BatchProgress progress = progress(true, false)) {
      progress.begins(1000);
      tenths = 20;
      progress.ends(false);
      assertThat(err)
          .hasToString("\rScoring: 1 of 1,000 done, 0 refused, 0.5 a second, about 1,998 s left");
      tenths = 40;
      progress.ends(true);
      assertThat(err.toString())
          .contains("\rScoring: 2 of 1,000 done, 1 refused, 0.5 a second, about 1,996 s left");
      progress.takes(outcome(Status.SCORED));
    }
    assertThat(err.toString()).endsWith("\r").doesNotContain("[1/1000]");
  }

  @Test
  void writesALineForEachWhereNobodyWatches() {
    try (BatchProgress progress = progress(false, false)) {
      progress.begins(2);
      progress.skips(new Skipped("in/notes.md", Skipped.Reason.NO_TABLE));
      tenths = 50;
      progress.ends(false);
      progress.takes(outcome(Status.SCORED));
    }
    assertThat(err.toString().replace(System.lineSeparator(), "\n"))
        .isEqualTo(
            """
            in/notes.md: skipped: its name ends as no table's does.
            [1/2] alder: scored
            """);
  }

  @Test
  void tellsOnlyWhyAConsortiumWasRefusedWhereItIsQuiet() {
    try (BatchProgress progress = progress(true, true)) {
      progress.begins(2);
      progress.skips(new Skipped("in/notes.md", Skipped.Reason.NO_TABLE));
      tenths = 50;
      progress.ends(true);
      progress.takes(outcome(Status.REFUSED));
    }
    assertThat(err.toString())
        .startsWith("a .csv: error[file-empty]")
        .doesNotContain("Scoring", "skipped", "\u001b");
  }

  @Test
  void saysWhereTheProgramFailedWithoutTheMessage() {
    try (BatchProgress progress = progress(false, true)) {
      progress.takes(outcome(Status.FAILED));
    }
    assertThat(err.toString()).contains("java.lang.IllegalStateException", "at org.regionalism");
  }
}
