package org.regionalism.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.regionalism.recovery.Outcome;
import org.regionalism.recovery.OutcomeJson;
import org.regionalism.recovery.OutcomeText;
import org.regionalism.recovery.PrivacyCheck;
import org.regionalism.release.ReleaseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Attacks finished reports. */
@Command(
    name = "privacy-check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Tries to work out a few people's answers from finished reports.",
      "It sees only the files, as anybody who is given them: one report, or several of the same",
      "people together. Ends with 1 where something comes out, and says how, but never what.",
      "Files of one folder are one report. Reports of a consortium and a wave of the same names",
      "are taken for the same survey, unless one was compared with the other by --since.",
      "In the folder of a batch, every figure beside or over consortia has to be one that their own",
      "assessment.json shows, or follow from such figures.",
      "It cannot see what somebody knows from elsewhere, and tries no differences between",
      "questions through skipped answers."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  regionalism privacy-check reports/cedar-valley",
      "  regionalism privacy-check spring/report.xlsx fall/assessment.json",
      "  regionalism privacy-check reports --min-group 10 --as json"
    })
final class PrivacyCheckCommand implements Callable<Integer> {

  private static final int LEAST = 3;

  @Parameters(
      paramLabel = "DIR|FILE",
      arity = "1..*",
      description = "The reports: assessment.json, report.xlsx, .md, .html, pictures, or folders.")
  private List<String> paths = List.of();

  @Option(
      names = "--min-group",
      paramLabel = "N",
      description =
          "The fewest people that may be known (default: as the reports say; at least 3).")
  private Optional<Integer> minGroup = Optional.empty();

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private String format = "text";

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Console console;

  PrivacyCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (!List.of("text", "json").contains(format)) {
      throw wrong("--as is text or json, not '" + format + "'");
    }
    if (minGroup.filter(n -> n < LEAST).isPresent()) {
      throw wrong("--min-group is a whole number from " + LEAST);
    }
    Outcome outcome = PrivacyCheck.of(ReleaseReader.read(paths), minGroup);
    if (format.equals("json")) {
      console.out().print(OutcomeJson.of(outcome));
    } else {
      OutcomeText.lines(outcome).stream()
          .map(DiagnosticPrinter::safe)
          .forEach(console.out()::println);
    }
    return outcome.findings().isEmpty() ? ExitCode.DONE : ExitCode.GATE_FAILED;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
