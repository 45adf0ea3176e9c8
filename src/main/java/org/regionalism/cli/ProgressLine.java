package org.regionalism.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import org.regionalism.response.Progress;

/**
 * One line on a terminal that says how far reading has come, once it takes longer than anybody
 * likes to wait without a word. It is gone when reading ends.
 */
final class ProgressLine implements Progress, AutoCloseable {

  private static final long SECOND = 1_000_000_000;
  private static final long PATIENCE = 2 * SECOND;
  private static final long BETWEEN = SECOND / 4;
  private static final int LONGEST_NAME = 32;

  private final TerminalLine line;
  private final boolean shown;
  private final LongSupplier clock;
  private final long began;
  private String file = "";
  private long fileBegan;
  private long lastRows;
  private long last;

  /**
   * Begins.
   *
   * @param err where the line is printed
   * @param shown whether it is
   * @param clock nanoseconds
   */
  ProgressLine(PrintWriter err, boolean shown, LongSupplier clock) {
    this.line = new TerminalLine(err);
    this.shown = shown;
    this.clock = clock;
    this.began = clock.getAsLong();
    this.last = began;
  }

  /** The line of a command: shown only where somebody watches, and wants to be told. */
  static ProgressLine on(Console console, boolean quiet) {
    return new ProgressLine(console.err(), console.watched() && !quiet, System::nanoTime);
  }

  @Override
  public void read(String name, long rows, OptionalDouble part) {
    if (!shown) {
      return;
    }
    long now = clock.getAsLong();
    if (!name.equals(file) || rows < lastRows) {
      file = name;
      fileBegan = last;
    }
    lastRows = rows;
    if (now - began >= PATIENCE && now - last >= BETWEEN) {
      line.show(text(rows, part, (now - fileBegan) / (double) SECOND));
    }
    if (now - last >= BETWEEN) {
      last = now;
    }
  }

  private String text(long rows, OptionalDouble part, double seconds) {
    String name = file.length() > LONGEST_NAME ? file.substring(0, LONGEST_NAME - 1) + "…" : file;
    String read =
        String.format(
            Locale.ROOT, "Reading %s: %,d rows, %,.0f a second", name, rows, rows / seconds);
    if (part.isEmpty() || part.getAsDouble() == 0) {
      return read;
    }
    double left = seconds * (1 - part.getAsDouble()) / part.getAsDouble();
    return String.format(Locale.ROOT, "%s, about %,.0f s left", read, Math.ceil(left));
  }

  /** Takes the line away. */
  @Override
  public void close() {
    line.clear();
  }
}
