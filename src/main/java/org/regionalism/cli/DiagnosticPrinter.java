package org.regionalism.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Severity;

/** Prints diagnostics, one a line, and a line that counts them. */
final class DiagnosticPrinter {

  private static final int MOST = 100;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]");

  private DiagnosticPrinter() {}

  static void print(List<Diagnostic> diagnostics, PrintWriter err) {
    lines(diagnostics).stream().limit(MOST).forEach(err::println);
    if (diagnostics.size() > MOST) {
      err.println("… and " + (diagnostics.size() - MOST) + " more.");
    }
    if (!diagnostics.isEmpty()) {
      err.println(counts(diagnostics));
    }
  }

  /** Returns each diagnostic as a line that is safe on a terminal. */
  static List<String> lines(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(diagnostic -> safe(diagnostic.toString())).toList();
  }

  /** Returns a text that steers neither a terminal nor a workflow that reads the log. */
  static String safe(String text) {
    return LogLine.plain(CONTROL.matcher(text).replaceAll(" "));
  }

  /** Returns a line that says how a check came out. */
  static String verdict(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return "No faults.";
    }
    boolean errors = diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    return errors
        ? counts(diagnostics)
        : "No faults, " + counted(diagnostics, Severity.WARNING) + ".";
  }

  private static String counts(List<Diagnostic> diagnostics) {
    return counted(diagnostics, Severity.ERROR)
        + ", "
        + counted(diagnostics, Severity.WARNING)
        + ".";
  }

  private static String counted(List<Diagnostic> diagnostics, Severity severity) {
    long count =
        diagnostics.stream().filter(diagnostic -> diagnostic.severity() == severity).count();
    String word = severity.word() + (count == 1 ? "" : "s");
    return String.format(Locale.ROOT, "%d %s", count, word);
  }
}
