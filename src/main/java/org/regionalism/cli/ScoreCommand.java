package org.regionalism.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.regionalism.batch.LabelledExport;
import org.regionalism.batch.ReportFormat;
import org.regionalism.batch.ReportRun;
import org.regionalism.batch.ScoreRequest;
import org.regionalism.batch.WarmUp;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.gate.Gates;
import org.regionalism.report.TerminalStyle;
import org.regionalism.report.TerminalSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores one consortium and writes its reports. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Scores one consortium from one or more survey exports and writes the reports.",
      "LABEL= names the wave that an export is."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  regionalism score responses.csv",
      "  regionalism score 'Spring 2026=spring.csv' 'Fall 2026=fall.csv' --out reports/valley",
      "  regionalism score responses.csv --since reports/last-year/assessment.json --quiet"
    })
final class ScoreCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "[LABEL=]EXPORT",
      arity = "1..*",
      description =
          "CSV, TSV or Excel (.xlsx) file of responses, or a rating sheet; - for CSV on standard"
              + " input.")
  private List<String> exports = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the reports go (default: reports/<export name>/).")
  private Optional<Path> out = Optional.empty();

  @Mixin private FormatOptions formats = new FormatOptions();

  @Mixin private ScoringOptions scoring = new ScoringOptions();

  @Mixin private SingleOptions single = new SingleOptions();

  @Mixin private ResponseOptions responses = new ResponseOptions();

  @Mixin private GateOptions gates = new GateOptions();

  @Mixin private CiOptions ci = new CiOptions();

  @Option(names = "--quiet", description = "Print nothing but diagnostics.")
  private boolean quiet;

  @Mixin private ColorOptions color = new ColorOptions();

  private final Console console;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    List<LabelledExport> inputs = exports.stream().map(LabelledExport::parse).toList();
    ScoreEnding ending = new ScoreEnding(inputs, ci, console, quiet);
    try {
      return score(inputs, ending);
    } catch (RefusedException refused) {
      ending.tellRefused(refused, scoring.language());
      throw refused;
    }
  }

  private int score(List<LabelledExport> inputs, ScoreEnding ending) throws Exception {
    Set<ReportFormat> wanted = formats.wanted();
    WarmUp.begin(wanted);
    ScoreRequest request = single.of(scoring.request(inputs));
    Gates conditions = gates.gates(request.rubric().rubric());
    TerminalStyle style = color.style(console);
    Path folder = out.orElseGet(() -> Path.of("reports").resolve(ending.slug()));
    ReportRun run;
    try (ProgressLine progress = ProgressLine.on(console, quiet)) {
      run =
          ReportRun.of(
              responses.agreed(inputs, console) ? request.writingResponses() : request,
              new ReportRun.Reporting(wanted, folder, Version.number(), conditions),
              console.in(),
              progress);
    }
    DiagnosticPrinter.print(run.disclosed().assessment().diagnostics(), console.err());
    if (!quiet) {
      TerminalSummary.lines(run.disclosed(), style)
          .forEach(line -> console.out().println(LogLine.plain(line)));
      run.written().stream()
          .filter(file -> folder.equals(file.getParent()))
          .forEach(file -> console.out().println(file));
    }
    return ending.of(run);
  }
}
