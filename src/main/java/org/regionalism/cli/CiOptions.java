package org.regionalism.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.regionalism.batch.OutputFailedException;
import org.regionalism.batch.SummaryFile;
import org.regionalism.report.ci.Annotations;
import org.regionalism.report.ci.ConsortiumCheck;
import org.regionalism.report.ci.JobSummary;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What continuous integration is told. */
final class CiOptions {

  private static final String GITHUB = "github";

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description =
          "Append a summary in Markdown to FILE, for the page of a job; for example"
              + " \"$GITHUB_STEP_SUMMARY\".")
  private Optional<Path> summary = Optional.empty();

  @Option(
      names = "--annotations",
      paramLabel = "WORD",
      converter = Words.class,
      description =
          "github: print workflow commands that show faults of refused exports, and gates that did"
              + " not pass, beside the files.")
  private Optional<String> annotations = Optional.empty();

  /**
   * Tells how the consortia of a run came through, where that was asked for.
   *
   * @param language the language of the summary
   */
  void tell(List<ConsortiumCheck> checks, String language, Console console)
      throws OutputFailedException {
    if (annotations.isPresent()) {
      checks.stream()
          .flatMap(check -> Annotations.of(check).stream())
          .forEach(console.out()::println);
    }
    if (summary.isPresent()) {
      SummaryFile.append(summary.get(), JobSummary.of(checks, language));
    }
  }

  /** Reads the word. */
  static final class Words implements ITypeConverter<String> {
    @Override
    public String convert(String word) {
      if (!word.equals(GITHUB)) {
        throw new TypeConversionException("'" + word + "' is not " + GITHUB);
      }
      return word;
    }
  }
}
