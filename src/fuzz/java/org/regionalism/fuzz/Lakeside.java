package org.regionalism.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Settings;
import org.regionalism.batch.BatchRequest;
import org.regionalism.batch.Declared;
import org.regionalism.batch.LabelledExport;
import org.regionalism.batch.OutputFailedException;
import org.regionalism.batch.ReportRun;
import org.regionalism.batch.ReportFormat;
import org.regionalism.batch.Reports;
import org.regionalism.batch.ScoreRequest;
import org.regionalism.batch.Scoring;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ReadingOptions;
import org.regionalism.gate.GateResult;
import org.regionalism.gate.Gates;
import org.regionalism.mapping.DuplicateRule;
import org.regionalism.mapping.Instructions;
import org.regionalism.privacy.Disclosed;
import org.regionalism.rubric.LastPlan;
import org.regionalism.rubric.Rubrics;
import org.regionalism.rubric.Targets;

/** The small consortium of the golden cases, scored with what a fuzzer made beside its export. */
record Lakeside(
    Rubrics.Found rubric,
    Instructions instructions,
    Targets targets,
    LastPlan plan,
    Gates gates,
    Optional<String> since) {

  private static final String CASE = "/golden/small-consortium/";
  private static final Path FOLDER = folder();
  private static final Path RESPONSES = copy("responses.csv");

  /** Its rubric, and nothing else. */
  static final Lakeside ALONE =
      new Lakeside(
          found(), Instructions.NONE, Targets.NONE, LastPlan.NONE, Gates.NONE, Optional.empty());

  static void warmUp() {
    Trial.of(() -> ALONE.score(ReportFormat.values()));
  }

  Lakeside with(Rubrics.Found other) {
    return new Lakeside(other, instructions, targets, plan, gates, since);
  }

  Lakeside with(Instructions other) {
    return new Lakeside(rubric, other, targets, plan, gates, since);
  }

  Lakeside with(Targets other) {
    return new Lakeside(rubric, instructions, other, plan, gates, since);
  }

  Lakeside with(LastPlan other) {
    return new Lakeside(rubric, instructions, targets, other, gates, since);
  }

  Lakeside with(Gates other) {
    return new Lakeside(rubric, instructions, targets, plan, other, since);
  }

  Lakeside since(String path) {
    return new Lakeside(rubric, instructions, targets, plan, gates, Optional.of(path));
  }

  /** Scores it, and writes reports in these formats. */
  void score(ReportFormat... formats)
      throws RefusedException, OutputFailedException {
    EnumSet<ReportFormat> wanted = EnumSet.noneOf(ReportFormat.class);
    wanted.addAll(List.of(formats));
    Disclosed disclosed = Scoring.score(request(), InputStream.nullInputStream());
    List<GateResult> results = Reports.judge(disclosed, gates);
    Reports.write(
        disclosed,
        results,
        new ReportRun.Reporting(wanted, FOLDER.resolve("reports"), "0", gates),
        Optional.empty());
  }

  /** It and others beside it, with reports below a folder. */
  BatchRequest batch(Path out) {
    return new BatchRequest(
        request(),
        new Declared(
            new Instructions.Files(
                Optional.empty(), Optional.empty(), Optional.empty(), DuplicateRule.COUNT),
            ReadingOptions.NONE,
            Optional.empty(),
            Optional.empty(),
            List.of()),
        gates,
        EnumSet.noneOf(ReportFormat.class),
        out,
        "0",
        1,
        false,
        false);
  }

  private ScoreRequest request() {
    return new ScoreRequest(
        rubric,
        List.of(LabelledExport.unlabelled(RESPONSES.toString())),
        new Settings(rubric.rubric().unit(), 5, rubric.rubric().defaultLanguage(), true),
        instructions.reading(ReadingOptions.NONE),
        instructions,
        targets,
        plan,
        new ScoreRequest.Permissions(false, true, true, false),
        Optional.empty(),
        since);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("lakeside");
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }

  private static Path copy(String name) {
    try (InputStream in = Lakeside.class.getResourceAsStream(CASE + name)) {
      Path file = FOLDER.resolve(name);
      Files.copy(in, file);
      return file;
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }

  private static Rubrics.Found found() {
    try {
      return Rubrics.find(copy("rubric.yaml").toString());
    } catch (RefusedException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
