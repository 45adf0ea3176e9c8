package org.regionalism.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.notation.Node;
import org.regionalism.report.ci.ConsortiumCheck;
import org.regionalism.report.ci.JunitXml;
import org.regionalism.report.cohort.Cohort;
import org.regionalism.report.cohort.CohortMember;
import org.regionalism.report.cohort.RefusedExport;

/** Scores all consortia of a work list, several at once, and says what became of each. */
final class BatchRun {

  private final BatchRequest request;
  private final WorkList work;
  private final BatchListener listener;
  private final List<Node> entries = new ArrayList<>();
  private final List<ConsortiumCheck> checks = new ArrayList<>();
  private final List<CohortMember> members = new ArrayList<>();
  private final List<RefusedExport> refused = new ArrayList<>();
  private final Set<String> slugs = new HashSet<>();
  private final Set<String> fruitful = new HashSet<>();
  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
  private final List<Skipped> skipped = new ArrayList<>();
  private final SameExports same = new SameExports();

  BatchRun(BatchRequest request, WorkList work, BatchListener listener) {
    this.request = request;
    this.work = work;
    this.listener = listener;
  }

  /**
   * Does it.
   *
   * @throws RefusedException where there is nothing to be scored
   * @throws OutputFailedException where a file could not be written; what was done stays done
   */
  BatchResult run() throws RefusedException, OutputFailedException {
    listener.begins(work.assignments().size());
    work.skipped().forEach(this::skip);
    List<Callable<Finished>> jobs = new ArrayList<>();
    work.assignments().forEach(assignment -> jobs.add(() -> finish(assignment)));
    EarlierBatch earlier = EarlierBatch.in(request.out());
    // Workers that load the same libraries for the first time could come to wait for each other.
    WarmUp.begin(request.formats());
    InOrder.run(jobs, request.jobs(), this::take);
    List<Diagnostic> diagnostics = diagnostics();
    if (entries.isEmpty()) {
      throw new RefusedException(diagnostics);
    }
    List<OutputFile> outputs = outputs();
    List<Path> files = new ArrayList<>();
    for (OutputFile file : outputs) {
      files.add(file.writeBelow(request.out()));
    }
    earlier.removeStale(slugs, outputs.stream().map(OutputFile::name).toList());
    String json = BatchJson.write(request, entries, skipped, outputs, diagnostics);
    OutputFile last = new OutputFile(BatchJson.FILE, json.getBytes(StandardCharsets.UTF_8));
    files.add(last.writeBelow(request.out()));
    return new BatchResult(counts, checks, skipped, diagnostics, json, files);
  }

  private List<OutputFile> outputs() {
    List<OutputFile> outputs =
        new ArrayList<>(CohortReport.files(cohort(), request.formats(), request.version()));
    byte[] junit = JunitXml.of(checks).getBytes(StandardCharsets.UTF_8);
    outputs.add(new OutputFile("junit.xml", junit));
    return outputs;
  }

  /** What one assignment came to. */
  private record Finished(Assignment assignment, Outcome outcome) {

    /** A table of which no column asks an item; nobody said that it is an export. */
    boolean isNoExport() {
      return assignment.folder().isPresent()
          && SplitExports.isNoExport(outcome.check().diagnostics());
    }
  }

  private Finished finish(Assignment assignment) throws OutputFailedException {
    Outcome outcome = new ConsortiumJob(request, assignment).run();
    Finished finished = new Finished(assignment, outcome);
    listener.ends(!finished.isNoExport() && !outcome.isWritten());
    return finished;
  }

  private void take(Finished finished) {
    Assignment assignment = finished.assignment();
    Outcome outcome = finished.outcome();
    if (finished.isNoExport()) {
      skip(new Skipped(assignment.exports().get(0).path(), Skipped.Reason.NO_ITEMS));
      return;
    }
    assignment.folder().ifPresent(fruitful::add);
    checks.add(outcome.check());
    slugs.add(outcome.check().slug());
    entries.add(outcome.entry());
    outcome.member().ifPresent(members::add);
    if (outcome.isWritten()) {
      same.take(assignment, outcome.entry());
    } else {
      refused.add(RefusedExport.of(outcome.check().consortium(), outcome.check().diagnostics()));
    }
    counts.merge(outcome.status(), 1, Integer::sum);
    listener.takes(outcome);
  }

  private Cohort cohort() {
    ScoreRequest common = request.common();
    return new Cohort(
        common.rubric().rubric(),
        common.settings(),
        request.ranked(),
        common.date(),
        members,
        refused,
        checks.stream().flatMap(CohortGates::of).toList());
  }

  private void skip(Skipped file) {
    skipped.add(file);
    listener.skips(file);
  }

  /** A folder without an export was named by mistake, or nothing has arrived in it. */
  private List<Diagnostic> diagnostics() {
    Diagnostics all = new Diagnostics();
    all.addAll(work.remarks());
    all.addAll(same.found());
    for (String folder : work.folders()) {
      if (!fruitful.contains(folder)) {
        all.add(Code.BATCH_NO_EXPORTS, Location.of(folder));
      }
    }
    return all.toList();
  }
}
