package org.regionalism.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.regionalism.batch.OutputFile;
import org.regionalism.rubric.Rubrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts a rubric. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Writes a small rubric with remarks, complete and ready to be scored, for you to edit.",
      "A file that is already there is left as it is."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  regionalism rubric new my-rubric.yaml",
      "  regionalism rubric check my-rubric.yaml",
      "  regionalism simulate --rubric my-rubric.yaml --out practice.csv"
    })
final class RubricNewCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "Where the rubric goes.")
  private Path file = Path.of("");

  private final Console console;

  RubricNewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      console.err().println("regionalism: " + file + " is already there, and stays as it is.");
      console.err().println("Choose another name for the new rubric.");
      return ExitCode.UNWRITABLE;
    }
    new OutputFile(String.valueOf(file.getFileName()), Rubrics.template())
        .writeBelow(Optional.ofNullable(file.getParent()).orElse(Path.of("")));
    console.out().println(file);
    console.out().println("Edit it in any text editor, then: regionalism rubric check " + file);
    return ExitCode.DONE;
  }
}
