package org.regionalism.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Refuses command lines that make no sense.
 *
 * @param spec the command whose options they are
 */
record UsageCheck(CommandSpec spec) {

  /** Refuses the command line where a condition is not met. */
  void require(boolean met, String message) {
    if (!met) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
