package org.regionalism.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.diagnostic.Severity;
import org.regionalism.rubric.RubricCheck;
import org.regionalism.rubric.Rubrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what is wrong with rubrics, and what would make them better. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Says what is wrong with a rubric, with line and column, and what would make it better.",
      "Ends with 3 where there are errors, with 0 where there are only warnings."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  regionalism rubric check my-rubric.yaml",
      "  regionalism rubric check rubrics/*.yaml",
      "  regionalism rubric check"
    })
final class RubricCheckCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "NAME|FILE",
      arity = "0..*",
      description = "The rubrics (default: those that come with the program).")
  private List<String> rubrics = List.of();

  private final Console console;

  RubricCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Diagnostic> found = new ArrayList<>();
    for (String rubric : rubrics.isEmpty() ? Rubrics.shipped() : rubrics) {
      found.addAll(check(rubric));
    }
    DiagnosticPrinter.lines(found).forEach(console.out()::println);
    console.out().println(DiagnosticPrinter.verdict(found));
    boolean faulty = found.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    return faulty ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private static List<Diagnostic> check(String rubric) {
    try {
      return RubricCheck.check(rubric, Rubrics.bytes(rubric));
    } catch (RefusedException missing) {
      return missing.diagnostics();
    }
  }
}
