package org.regionalism.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.regionalism.batch.OutputFailedException;
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
    if (fault instanceof RefusedException refused) {
      DiagnosticPrinter.print(refused.diagnostics(), err);
      err.println("Nothing was scored and nothing was written.");
      return ExitCode.REFUSED;
    }
    if (fault instanceof OutputFailedException unwritable) {
      err.println("regionalism: " + unwritable.getMessage());
      err.println("Choose another place (for reports with --out), or make room.");
      return ExitCode.UNWRITABLE;
    }
    err.println("regionalism: this is a fault of the program, not of your file: " + fault);
    err.println("Please report it with the lines below; they name no data.");
    err.println(places(fault));
    return ExitCode.BUG;
  }

  /** Where it happened, without messages, which could quote the data. */
  static String places(Exception fault) {
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
