package org.regionalism.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.regionalism.batch.Batch;
import org.regionalism.batch.BatchRequest;
import org.regionalism.batch.BatchResult;
import org.regionalism.batch.OutputFailedException;
import org.regionalism.batch.PlannedStep;
import org.regionalism.diagnostic.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores many consortia and writes the reports of each. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Scores many consortia, each as 'score' does, and writes cohort.xlsx, cohort.md, junit.xml, and",
      "batch.json with what became of each. One that is refused never stops the others. Exit code: 3",
      "if one was refused, else 1 if a gate failed, else 0."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  regionalism batch exports/ --out reports",
      "  regionalism batch statewide.csv --by consortium --format md",
      "  regionalism batch --manifest consortia.yaml --changed-only --quiet"
    })
final class BatchCommand implements Callable<Integer> {

  @Mixin private BatchOptions consortia = new BatchOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "reports",
      description = "Where each consortium gets a folder (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("reports");

  @Mixin private FormatOptions formats = new FormatOptions();

  @Mixin private ScoringOptions scoring = new ScoringOptions();

  @Mixin private GateOptions gates = new GateOptions();

  @Mixin private CiOptions ci = new CiOptions();

  @Mixin private BatchRunOptions run = new BatchRunOptions();

  @Option(names = "--dry-run", description = "List what would be done, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "What is printed as the result: text, or batch.json as json (default: text).")
  private String format = "text";

  @Option(names = "--quiet", description = "Print nothing but diagnostics and how it ended.")
  private boolean quiet;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Console console;

  BatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    UsageCheck usage = new UsageCheck(spec);
    usage.require(
        List.of("text", "json").contains(format), "--as is text or json, not '" + format + "'");
    consortia.check();
    boolean json = format.equals("json");
    BatchEnding ending = new BatchEnding(ci, scoring.language(), console, json, quiet);
    try {
      return run(ending);
    } catch (RefusedException refused) {
      ending.tellRefused(refused);
      throw refused;
    }
  }

  private int run(BatchEnding ending) throws RefusedException, OutputFailedException {
    BatchRequest request = run.request(scoring, gates, formats.wanted(), out);
    Batch batch = consortia.batch(request);
    if (dryRun) {
      batch.plan().stream().map(PlannedStep::toString).forEach(console.out()::println);
      return ExitCode.DONE;
    }
    BatchResult result;
    try (BatchProgress progress = new BatchProgress(console, quiet, System::nanoTime)) {
      result = batch.run(progress);
    }
    return ending.of(result);
  }
}
