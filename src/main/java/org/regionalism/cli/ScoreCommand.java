package org.regionalism.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.regionalism.assessment.Settings;
import org.regionalism.batch.LabelledExport;
import org.regionalism.batch.ReportFolder;
import org.regionalism.batch.ReportFormat;
import org.regionalism.batch.Reports;
import org.regionalism.batch.ScoreRequest;
import org.regionalism.batch.Scoring;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.gate.GateResult;
import org.regionalism.gate.Gates;
import org.regionalism.mapping.Instructions;
import org.regionalism.privacy.Disclosed;
import org.regionalism.report.TerminalStyle;
import org.regionalism.report.TerminalSummary;
import org.regionalism.rubric.Rubrics;
import org.regionalism.rubric.Unit;
import org.regionalism.statistic.Explanations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
      names = "--rubric",
      paramLabel = "NAME|FILE",
      defaultValue = Rubrics.DEFAULT,
      description = "The rubric (default: ${DEFAULT-VALUE}).")
  private String rubric = Rubrics.DEFAULT;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the reports go (default: reports/<export name>/).")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "LIST",
      split = ",",
      description =
          "Which reports: xlsx, md (report and facilitation guide), html, json (default: xlsx,md,json;"
              + " json is always written).")
  private List<String> formats = List.of("xlsx", "md", "json");

  @Option(
      names = "--unit",
      paramLabel = "WORD",
      description =
          "What counts once in headlines: organization or respondent (default: the rubric's).")
  private Optional<String> unit = Optional.empty();

  @Option(
      names = "--min-group",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "The smallest set of people of which anything is shown (default 5, at least 3).")
  private int minGroup = 5;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "The language of reports, en or es (default: the rubric's first).")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The date on the reports (default: the last date in the data).")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "FILE",
      description =
          "The assessment.json of an earlier run: says what has moved since its last wave.")
  private Optional<String> since = Optional.empty();

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private ExpectationOptions expectations = new ExpectationOptions();

  @Mixin private GateOptions gates = new GateOptions();

  @Mixin private CiOptions ci = new CiOptions();

  @Option(names = "--quiet", description = "Print nothing but diagnostics.")
  private boolean quiet;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour the summary: auto, always or never (default: ${DEFAULT-VALUE}).")
  private String color = "auto";

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Console console;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    List<LabelledExport> inputs = exports.stream().map(LabelledExport::parse).toList();
    ScoreRun run = new ScoreRun(inputs, ci, console, quiet);
    try {
      return score(run);
    } catch (RefusedException refused) {
      run.tellRefused(refused, language.orElse(Explanations.languages().get(0)));
      throw refused;
    }
  }

  private int score(ScoreRun run) throws Exception {
    ScoreRequest request = request(run.inputs());
    Gates conditions = gates.gates(request.rubric().rubric());
    Set<ReportFormat> wanted = wanted();
    boolean colored = colored();
    Disclosed disclosed;
    try (ProgressLine progress = ProgressLine.on(console, quiet)) {
      disclosed = Scoring.score(request, console.in(), progress);
    }
    List<GateResult> judged = Reports.judge(disclosed, conditions);
    Path folder = out.orElseGet(() -> Path.of("reports").resolve(run.slug()));
    List<Path> written =
        Reports.write(disclosed, judged, wanted, new ReportFolder(folder), Version.number());
    DiagnosticPrinter.print(disclosed.assessment().diagnostics(), console.err());
    if (!quiet) {
      TerminalSummary.lines(
              disclosed,
              new TerminalStyle(
                  colored, console.charset().newEncoder().canEncode('█') && console.terminal()))
          .forEach(line -> console.out().println(LogLine.plain(line)));
      written.stream()
          .filter(file -> folder.equals(file.getParent()))
          .forEach(file -> console.out().println(file));
    }
    return run.end(disclosed, judged);
  }

  private ScoreRequest request(List<LabelledExport> inputs) throws Exception {
    require(minGroup >= 3, "--min-group is at least 3, to keep people from being recognised");
    date.ifPresent(this::requireDate);
    unit.ifPresent(
        word ->
            require(
                List.of("organization", "respondent").contains(word),
                "--unit is organization or respondent, not '" + word + "'"));
    language.ifPresent(
        code ->
            require(
                Explanations.languages().contains(code),
                "--language is "
                    + String.join(" or ", Explanations.languages())
                    + ", not '"
                    + code
                    + "'"));
    Rubrics.Found found = Rubrics.find(rubric);
    Unit chosen =
        unit.map(word -> Unit.valueOf(word.toUpperCase(Locale.ROOT))).orElse(found.rubric().unit());
    Settings settings =
        new Settings(
            chosen, minGroup, language.orElse(found.rubric().defaultLanguage()), input.lenient());
    Instructions instructions = input.instructions(found.rubric());
    return new ScoreRequest(
        found,
        inputs,
        settings,
        input.reading(instructions),
        instructions,
        expectations.targets(found.rubric()),
        expectations.plan(),
        expectations.nameSilent(instructions),
        expectations.nameOrganizations(),
        date,
        since);
  }

  private Set<ReportFormat> wanted() {
    Set<ReportFormat> wanted = EnumSet.noneOf(ReportFormat.class);
    for (String word : formats) {
      Optional<ReportFormat> format = ReportFormat.byWord(word.strip());
      require(
          format.isPresent() || word.strip().equals("json"),
          "--format takes "
              + String.join(", ", ReportFormat.words())
              + " and json, not '"
              + word
              + "'");
      format.ifPresent(wanted::add);
    }
    return wanted;
  }

  private boolean colored() {
    require(
        List.of("auto", "always", "never").contains(color),
        "--color is auto, always or never, not '" + color + "'");
    return color.equals("always") || (color.equals("auto") && console.terminal());
  }

  private void requireDate(String text) {
    try {
      require(LocalDate.parse(text).toString().equals(text), "--date is a day as YYYY-MM-DD");
    } catch (DateTimeParseException noDay) {
      throw new ParameterException(
          spec.commandLine(), "--date is a day as YYYY-MM-DD, not '" + text + "'", noDay);
    }
  }

  private void require(boolean met, String message) {
    if (!met) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
