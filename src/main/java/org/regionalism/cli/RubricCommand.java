package org.regionalism.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with rubrics. */
@Command(
    name = "rubric",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RubricListCommand.class,
      RubricShowCommand.class,
      RubricCheckCommand.class,
      RubricNewCommand.class,
      RubricSchemaCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    description = "Lists, shows, checks and starts rubrics.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  regionalism rubric list",
      "  regionalism rubric show",
      "  regionalism rubric new my-rubric.yaml"
    })
final class RubricCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: list, show, check, new or schema.");
  }
}
