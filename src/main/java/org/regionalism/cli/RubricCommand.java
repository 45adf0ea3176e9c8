package org.regionalism.cli;

import java.util.concurrent.Callable;
import org.regionalism.report.RubricLayout;
import org.regionalism.report.markdown.MarkdownWriter;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Rubrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows rubrics. */
@Command(
    name = "rubric",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists and shows rubrics.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  regionalism rubric list",
      "  regionalism rubric show",
      "  regionalism rubric show rubrics/regionalism.yaml > rubric.md"
    })
final class RubricCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Console console;

  RubricCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say what to do: list or show.");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the shipped rubrics.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  regionalism rubric list",
        "  regionalism rubric list | head -1",
        "  regionalism rubric show regionalism"
      })
  int list() throws Exception {
    for (String name : Rubrics.shipped()) {
      Rubric rubric = Rubrics.find(name).rubric();
      console
          .out()
          .println(
              name
                  + " "
                  + rubric.version()
                  + "  "
                  + rubric.title().in(rubric.defaultLanguage())
                  + ": "
                  + rubric.items().size()
                  + " items, "
                  + rubric.dimensions().size()
                  + " dimensions, "
                  + rubric.shifts().size()
                  + " shifts");
    }
    return ExitCode.DONE;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows a rubric as a page to read.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  regionalism rubric show",
        "  regionalism rubric show my-rubric.yaml",
        "  regionalism rubric show > rubric.md"
      })
  int show(
      @Parameters(
              paramLabel = "NAME|FILE",
              defaultValue = Rubrics.DEFAULT,
              description = "The rubric (default: ${DEFAULT-VALUE}).")
          String rubric)
      throws Exception {
    Rubric found = Rubrics.find(rubric).rubric();
    console.out().print(MarkdownWriter.write(RubricLayout.of(found, found.defaultLanguage()), ""));
    return ExitCode.DONE;
  }
}
