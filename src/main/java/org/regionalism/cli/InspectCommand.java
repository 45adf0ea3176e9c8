package org.regionalism.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.regionalism.batch.LabelledExport;
import org.regionalism.inspection.Inspection;
import org.regionalism.inspection.InspectionFormat;
import org.regionalism.inspection.Inspector;
import org.regionalism.mapping.Instructions;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Rubrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is recognised in an export, and scores nothing. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Shows how an export would be read, without scoring it: every column's role, every answer",
      "with the point it gets, what would stop scoring, and what to do next. It shows raw answers",
      "with counts: it is for whoever holds the export."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  regionalism inspect responses.csv",
      "  regionalism inspect responses.csv --write-map map.yaml",
      "  regionalism inspect responses.csv --map map.yaml --as json"
    })
final class InspectCommand implements Callable<Integer> {

  @Parameters(paramLabel = "EXPORT", description = "The export, or - for standard input.")
  private String export = "";

  @Option(
      names = "--rubric",
      paramLabel = "NAME|FILE",
      defaultValue = Rubrics.DEFAULT,
      description = "The rubric (default: ${DEFAULT-VALUE}).")
  private String rubric = Rubrics.DEFAULT;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, markdown or json (default: ${DEFAULT-VALUE}).")
  private String format = "text";

  @Option(
      names = "--write-map",
      paramLabel = "FILE",
      description = "Write what was recognised as a map to edit. A file that is there stays.")
  private Optional<Path> map = Optional.empty();

  @Mixin private InputOptions input = new InputOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Console console;

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    InspectionFormat wanted =
        InspectionFormat.byWord(format)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "--as is text, markdown or json, not '" + format + "'"));
    Rubric found = Rubrics.find(rubric).rubric();
    Instructions instructions = input.instructions(found);
    Inspection inspection;
    try (ProgressLine progress = ProgressLine.on(console, false)) {
      inspection =
          new Inspector(found, instructions, input.reading(instructions), input.lenient())
              .inspect(LabelledExport.unlabelled(export).source(), console.in(), progress);
    }
    if (map.isPresent() && !new MapFile(map.get()).write(inspection, console)) {
      return ExitCode.UNWRITABLE;
    }
    console.out().print(wanted.write(inspection, export));
    return inspection.isScorable() ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
