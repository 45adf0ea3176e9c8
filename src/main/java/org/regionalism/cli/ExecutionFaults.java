package org.regionalism.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionalism.batch.OutputFailedException;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what a command could not do into a message and an exit code. */
final class ExecutionFaults implements IExecutionExceptionHandler {

  private static final Set<String> SCORING = Set.of("score", "batch");
  private static final Set<String> WRITING = Set.of("--out", "--write-map");

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed)
      throws Exception {
    PrintWriter err = command.getErr();
    if (fault instanceof ParameterException usage) {
      throw usage;
    }
    if (fault instanceof InvalidPathException nameless) {
      return refused(nameless, command);
    }
    if (fault instanceof RefusedException refused) {
      return refused(refused, command);
    }
    if (fault instanceof OutputFailedException unwritable) {
      err.println(
          "regionalism: " + DiagnosticPrinter.safe(String.valueOf(unwritable.getMessage())));
      err.println(unwritable.remedy());
      return ExitCode.UNWRITABLE;
    }
    return bug(fault, err);
  }

  /** Says why an input was refused, and what was not done for that reason. */
  private static int refused(RefusedException fault, CommandLine command) {
    DiagnosticPrinter.print(fault.diagnostics(), command.getErr());
    if (SCORING.contains(command.getCommandName())) {
      command.getErr().println("Nothing was scored and nothing was written.");
    } else if (writes(command)) {
      command.getErr().println("Nothing was written.");
    }
    return ExitCode.REFUSED;
  }

  /** Of a command line that could not be taken apart nothing is known. */
  private static boolean writes(CommandLine command) {
    @Nullable ParseResult given = command.getParseResult();
    return given != null && WRITING.stream().anyMatch(given::hasMatchedOption);
  }

  /** Says that there can be no file of that name here. */
  static int refused(InvalidPathException fault, CommandLine command) {
    return refused(new RefusedException(Code.FILE_NAME, Location.of(fault.getInput())), command);
  }

  /** Says that the program has failed, and where. */
  static int bug(Throwable fault, PrintWriter err) {
    if (Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .anyMatch(OutOfMemoryError.class::isInstance)) {
      err.println("regionalism: the memory that Java may use is full.");
      err.println("Run again with more of it: REGIONALISM_JAVA_OPTS=-Xmx2g regionalism ...");
      return ExitCode.BUG;
    }
    err.println("regionalism: this is a fault of the program, not of your file.");
    err.println("Please report it with the lines below; they name no data.");
    err.println(places(fault));
    return ExitCode.BUG;
  }

  /** Where it happened, without messages, which could quote the data. */
  static String places(Throwable fault) {
    StringWriter text = new StringWriter();
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      text.append("  ").append(cause.getClass().getName()).append('\n');
      int shown = 0;
      for (StackTraceElement frame : cause.getStackTrace()) {
        if (shown++ < 8) {
          text.append("    at ").append(frame.toString()).append('\n');
        }
      }
    }
    return text.toString().stripTrailing();
  }
}
