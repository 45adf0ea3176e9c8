package org.regionalism.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.regionalism.batch.OutputFile;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Rubrics;
import org.regionalism.simulation.AnswerForm;
import org.regionalism.simulation.ExportLayout;
import org.regionalism.simulation.SimulatedExport;
import org.regionalism.simulation.Simulation;
import org.regionalism.simulation.SimulationSettings;
import org.regionalism.simulation.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes invented responses for training and demonstrations. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Writes invented responses as a survey tool's export, for training and demonstrations.",
      "The same seed gives the same responses."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  regionalism simulate --out practice.csv",
      "  regionalism simulate --as qualtrics --stage regionalism --seed 7 --out practice.csv",
      "  regionalism simulate --waves 2 --respondents 80 | regionalism score - --out practice"
    })
final class SimulateCommand implements Callable<Integer> {

  @Option(
      names = "--rubric",
      paramLabel = "NAME|FILE",
      defaultValue = Rubrics.DEFAULT,
      description = "The rubric (default: ${DEFAULT-VALUE}).")
  private String rubric = Rubrics.DEFAULT;

  @Option(
      names = "--as",
      paramLabel = "LAYOUT",
      defaultValue = "plain",
      completionCandidates = LayoutNames.class,
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private String layout = "plain";

  @Option(
      names = "--answers",
      paramLabel = "WORD",
      defaultValue = "labels",
      description =
          "labels or numbers; many tools number choices by codes that are no scores, and such an"
              + " export is refused (default: ${DEFAULT-VALUE}).")
  private String answers = "labels";

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      defaultValue = "in-transition",
      description =
          "How far the consortium has come: regional, in-transition or regionalism (default:"
              + " ${DEFAULT-VALUE}).")
  private String stage = "in-transition";

  @Option(
      names = "--organizations",
      paramLabel = "N",
      defaultValue = "12",
      description = "How many organizations take part (default: ${DEFAULT-VALUE}).")
  private int organizations = 12;

  @Option(
      names = "--respondents",
      paramLabel = "N",
      defaultValue = "60",
      description = "How many people answer in the first wave (default: ${DEFAULT-VALUE}).")
  private int respondents = 60;

  @Option(
      names = "--waves",
      paramLabel = "N",
      defaultValue = "1",
      description = "How often the survey is run, 1 or 2 (default: ${DEFAULT-VALUE}).")
  private int waves = 1;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "What chance starts from (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--consortium",
      paramLabel = "NAME",
      defaultValue = "Practice Valley",
      description = "The consortium's name (default: ${DEFAULT-VALUE}).")
  private String consortium = "Practice Valley";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the export goes, a workbook where it ends in .xlsx (default: standard output, as"
              + " CSV).")
  private Optional<Path> out = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Console console;

  SimulateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    SimulationSettings settings = settings();
    ExportLayout chosen =
        chosen("--as", layout, ExportLayout::byId, ExportLayout.values(), ExportLayout::id);
    AnswerForm form =
        chosen("--answers", answers, AnswerForm::byId, AnswerForm.values(), AnswerForm::id);
    Rubric asked = Rubrics.find(rubric).rubric();
    SimulatedExport export =
        chosen.export(asked, Simulation.of(asked, settings), asked.defaultLanguage(), form);
    if (out.isPresent()) {
      String name = String.valueOf(out.get().getFileName());
      boolean workbook = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
      byte[] bytes = workbook ? export.workbook() : export.csv().getBytes(StandardCharsets.UTF_8);
      new OutputFile(name, bytes)
          .writeBelow(Optional.ofNullable(out.get().getParent()).orElse(Path.of("")));
    } else {
      console.out().print(export.csv());
    }
    return ExitCode.DONE;
  }

  /** Lists the layouts. */
  static final class LayoutNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    LayoutNames() {
      super(Arrays.stream(ExportLayout.values()).map(ExportLayout::id).toList());
    }
  }

  private SimulationSettings settings() {
    Stage found = chosen("--stage", stage, Stage::byId, Stage.values(), Stage::id);
    try {
      return new SimulationSettings(seed, found, organizations, respondents, waves, consortium);
    } catch (IllegalArgumentException outOfRange) {
      throw new ParameterException(
          spec.commandLine(), "There have to be " + outOfRange.getMessage(), outOfRange);
    }
  }

  private <T> T chosen(
      String option,
      String word,
      Function<String, Optional<T>> byId,
      T[] all,
      Function<T, String> id) {
    return byId.apply(word)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    option
                        + " is one of "
                        + String.join(", ", List.copyOf(Arrays.stream(all).map(id).toList()))
                        + ", not '"
                        + word
                        + "'"));
  }
}
