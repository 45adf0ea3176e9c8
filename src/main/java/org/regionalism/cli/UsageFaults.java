package org.regionalism.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.regionalism.diagnostic.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what is wrong with a command line, instead of printing all options. */
final class UsageFaults implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    if (fault.getCause() instanceof InvalidPathException nameless) {
      return ExecutionFaults.refused(nameless, command);
    }
    err.println(
        "regionalism: " + DiagnosticPrinter.safe(message(fault) + suggestion(fault, command)));
    err.println(
        "Try '" + command.getCommandSpec().qualifiedName(" ") + " --help' for all options.");
    return ExitCode.USAGE;
  }

  /** What picocli says, without its names of Java's numbers. */
  private static String message(ParameterException fault) {
    return String.valueOf(fault.getMessage())
        .replace(" is not an int", " is no whole number up to " + Integer.MAX_VALUE)
        .replace(" is not a long", " is no whole number up to " + Long.MAX_VALUE);
  }

  private static String suggestion(ParameterException fault, CommandLine command) {
    if (!(fault instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return "";
    }
    String word = unmatched.getUnmatched().get(0);
    List<String> known =
        word.startsWith("-")
            ? command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList()
            : List.copyOf(command.getSubcommands().keySet());
    return Nearest.to(word, known).map(near -> ". Did you mean '" + near + "'?").orElse("");
  }
}
