package org.regionalism.cli;

import java.io.PrintWriter;

/** A line on a terminal that is written over again and again, and taken away in the end. */
final class TerminalLine {

  private final PrintWriter err;
  private int width;

  TerminalLine(PrintWriter err) {
    this.err = err;
  }

  /** Shows a text in place of the one before. */
  void show(String text) {
    err.print('\r' + text + " ".repeat(Math.max(0, width - text.length())));
    err.flush();
    width = text.length();
  }

  /** Takes the line away. */
  void clear() {
    if (width > 0) {
      show("");
      err.print('\r');
      err.flush();
    }
  }
}
