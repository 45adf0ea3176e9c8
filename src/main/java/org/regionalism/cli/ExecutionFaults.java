package org.regionalism.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.util.Objects;
import java.util.stream.Stream;
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

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed)
      throws Exception {
    PrintWriter err = command.getErr();
    if (fault instanceof ParameterException usage) {
      throw usage;
    }
    if (fault instanceof InvalidPathException nameless) {
      return refused(nameless, err);
    }
    if (fault instanceof RefusedException refused) {
      return refused(refused, err);
    }
    if (fault instanceof OutputFailedException unwritable) {
      err.println(
          "regionalism: " + DiagnosticPrinter.safe(String.valueOf(unwritable.getMessage())));
      err.println("Choose another place (for reports with --out), or make room.");
      return ExitCode.UNWRITABLE;
    }
    return bug(fault, err);
  }

  /** Says why an input was refused. */
  private static int refused(RefusedException fault, PrintWriter err) {
    DiagnosticPrinter.print(fault.diagnostics(), err);
    err.println("Nothing was scored and nothing was written.");
    return ExitCode.REFUSED;
  }

  /** Says that there can be no file of that name here. */
  static int refused(InvalidPathException fault, PrintWriter err) {
    return refused(new RefusedException(Code.FILE_NAME, Location.of(fault.getInput())), err);
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
