package org.regionalism.cli;

import java.util.concurrent.Callable;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Rubrics;
import picocli.CommandLine.Command;

/** Lists the rubrics that come with the program. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the rubrics that come with the program.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  regionalism rubric list",
      "  regionalism rubric list | head -1",
      "  regionalism rubric show regionalism-pulse"
    })
final class RubricListCommand implements Callable<Integer> {

  private final Console console;

  RubricListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    for (String name : Rubrics.shipped()) {
      Rubric rubric = Rubrics.find(name).rubric();
      console
          .out()
          .println(
              String.join(
                  "",
                  name + " " + rubric.version() + "  ",
                  rubric.title().in(rubric.defaultLanguage()) + ": ",
                  rubric.items().size() + " items, ",
                  rubric.dimensions().size() + " dimensions, ",
                  rubric.shifts().size() + " shifts; ",
                  String.join(", ", rubric.languages())));
    }
    return ExitCode.DONE;
  }
}
