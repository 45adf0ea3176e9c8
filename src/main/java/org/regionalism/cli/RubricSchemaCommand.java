package org.regionalism.cli;

import java.util.concurrent.Callable;
import org.regionalism.rubric.Rubrics;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of rubrics. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Prints the JSON Schema of rubrics, with which editors complete keys and mark faults.",
      "Put it beside your rubric; the first line of a new rubric names it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  regionalism rubric schema > rubric.schema.json",
      "  regionalism rubric schema | less",
      "  regionalism rubric check my-rubric.yaml"
    })
final class RubricSchemaCommand implements Callable<Integer> {

  private final Console console;

  RubricSchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(Rubrics.schema());
    return ExitCode.DONE;
  }
}
