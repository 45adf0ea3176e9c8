package org.regionalism.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.regionalism.batch.BatchListener;
import org.regionalism.batch.Outcome;
import org.regionalism.batch.Skipped;
import org.regionalism.report.SaidGate;

/**
 * Says how a batch goes: on a terminal by one line that is written over, elsewhere by a line for
 * each consortium; why a consortium was refused is said in any case.
 */
final class BatchProgress implements BatchListener, AutoCloseable {

  private static final double SECOND = 1_000_000_000;
  private static final double BETWEEN = SECOND / 4;

  private final Console console;
  private final boolean quiet;
  private final LongSupplier clock;
  private final TerminalLine line;
  private final long began;
  private int consortia;
  private int done;
  private int refused;
  private int taken;
  private double last;

  /**
   * Begins.
   *
   * @param console where it is said
   * @param quiet whether nothing is said but why consortia were refused
   * @param clock nanoseconds
   */
  BatchProgress(Console console, boolean quiet, LongSupplier clock) {
    this.console = console;
    this.quiet = quiet;
    this.clock = clock;
    this.line = new TerminalLine(console.err());
    this.began = clock.getAsLong();
    this.last = began;
  }

  @Override
  public synchronized void begins(int all) {
    consortia = all;
  }

  @Override
  public synchronized void skips(Skipped file) {
    if (!quiet) {
      line.clear();
      console
          .err()
          .println(
              DiagnosticPrinter.safe(file.path() + ": skipped: " + file.reason().words() + "."));
    }
  }

  @Override
  public synchronized void ends(boolean wasRefused) {
    done++;
    refused += wasRefused ? 1 : 0;
    long now = clock.getAsLong();
    if (console.watched() && !quiet && now - last >= BETWEEN) {
      last = now;
      line.show(text((now - began) / SECOND));
    }
  }

  private String text(double seconds) {
    double rate = done / seconds;
    return String.format(
        Locale.ROOT,
        "Scoring: %,d of %,d done, %,d refused, %.1f a second, about %,.0f s left",
        done,
        consortia,
        refused,
        rate,
        Math.ceil((consortia - done) / rate));
  }

  @Override
  public synchronized void takes(Outcome outcome) {
    taken++;
    line.clear();
    if (!console.watched() && !quiet) {
      console
          .err()
          .printf(
              Locale.ROOT,
              "[%d/%d] %s: %s%n",
              taken,
              consortia,
              outcome.check().slug(),
              outcome.status().word());
    }
    if (!outcome.isWritten()) {
      DiagnosticPrinter.print(outcome.check().diagnostics(), console.err());
      if (outcome.earlier()) {
        console
            .err()
            .println("The reports in " + outcome.check().slug() + " are of an earlier run.");
      }
    }
    if (!quiet) {
      outcome.check().gates().forEach(gate -> gate(outcome.check().slug(), gate));
    }
    outcome.fault().ifPresent(fault -> console.err().println(ExecutionFaults.places(fault)));
  }

  /** A gate that failed; those that only warn are for the reports. */
  private void gate(String slug, SaidGate gate) {
    if (gate.result().failed()) {
      console.err().println(DiagnosticPrinter.safe(slug + ": gate failed: " + gate.sentence()));
    }
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    line.clear();
  }
}
