package org.regionalism.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.regionalism.report.Document;
import org.regionalism.report.RubricLayout;
import org.regionalism.report.markdown.MarkdownWriter;
import org.regionalism.report.text.TextWriter;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Rubrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a rubric as a page to read. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Shows a rubric as a page to read.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  regionalism rubric show | less",
      "  regionalism rubric show my-rubric.yaml --as markdown > my-rubric.md",
      "  regionalism rubric show regionalism-pulse --language es"
    })
final class RubricShowCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "NAME|FILE",
      defaultValue = Rubrics.DEFAULT,
      description = "The rubric (default: ${DEFAULT-VALUE}).")
  private String rubric = Rubrics.DEFAULT;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or markdown (default: ${DEFAULT-VALUE}).")
  private String format = "text";

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "The language, for example es (default: the rubric's first).")
  private Optional<String> language = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Console console;

  RubricShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    require(
        format.equals("text") || format.equals("markdown"),
        "--as is text or markdown, not '" + format + "'");
    Rubric found = Rubrics.find(rubric).rubric();
    String chosen = language.orElse(found.defaultLanguage());
    String known = String.join(" or ", found.languages());
    require(
        found.languages().contains(chosen),
        "--language is " + known + " here, not '" + chosen + "'");
    Document page = RubricLayout.of(found, chosen);
    console
        .out()
        .print(format.equals("text") ? TextWriter.write(page) : MarkdownWriter.write(page, ""));
    return ExitCode.DONE;
  }

  private void require(boolean met, String message) {
    if (!met) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
