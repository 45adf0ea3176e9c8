package org.regionalism.cli;

/** How the program ends. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** Done, but a gate failed, or what was checked does not hold. */
  static final int GATE_FAILED = 1;

  /** The command line makes no sense. */
  static final int USAGE = 2;

  /** An input was refused; nothing was written for it. */
  static final int REFUSED = 3;

  /** An output could not be written. */
  static final int UNWRITABLE = 4;

  /** Our own fault. */
  static final int BUG = 70;

  private ExitCode() {}
}
