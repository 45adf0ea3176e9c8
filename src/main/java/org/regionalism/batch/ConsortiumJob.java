package org.regionalism.batch;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.report.GateSentences;
import org.regionalism.report.SaidGate;
import org.regionalism.report.ci.ConsortiumCheck;
import org.regionalism.response.Progress;

/** Scores one consortium of a batch, unless its reports are up to date. */
final class ConsortiumJob {

  private final BatchRequest batch;
  private final Assignment assignment;
  private final Path folder;

  ConsortiumJob(BatchRequest batch, Assignment assignment) {
    this.batch = batch;
    this.assignment = assignment;
    this.folder = batch.out().resolve(assignment.slug());
  }

  /** Whether nothing would have to be done. */
  boolean isUpToDate() {
    try {
      return upToDate(batch.of(assignment)).isPresent();
    } catch (RefusedException saidLater) {
      return false;
    }
  }

  /**
   * Does it. A fault of the program itself stops no other consortium.
   *
   * @throws OutputFailedException where a report could not be written
   */
  Outcome run() throws OutputFailedException {
    try {
      if (!assignment.faults().isEmpty()) {
        throw new RefusedException(assignment.faults());
      }
      ScoreRequest request = batch.of(assignment);
      Optional<Outcome> unchanged = batch.changedOnly() ? unchanged(request) : Optional.empty();
      return unchanged.isPresent() ? unchanged.get() : score(request);
    } catch (RefusedException refused) {
      return without(Status.REFUSED, refused.diagnostics(), Optional.empty());
    } catch (RuntimeException fault) {
      Diagnostic said =
          new Diagnostic(
              Code.BATCH_FAULT,
              Location.of(folder.toString()),
              List.of(fault.getClass().getSimpleName()));
      return without(Status.FAILED, List.of(said), Optional.of(fault));
    }
  }

  private Outcome score(ScoreRequest request) throws RefusedException, OutputFailedException {
    ReportRun.of(
        request,
        new ReportRun.Reporting(
            batch.formats(),
            folder,
            batch.version(),
            batch.gates(),
            assignment.given() ? Optional.of(assignment.name()) : Optional.empty(),
            Optional.of(fingerprint(request)),
            batch.jobs() == 1),
        InputStream.nullInputStream(),
        Progress.NONE);
    return done(Status.SCORED, request, WrittenReport.in(folder).orElseThrow());
  }

  private Optional<Outcome> unchanged(ScoreRequest request) {
    try {
      Optional<WrittenReport> report = upToDate(request);
      return report.isPresent()
          ? Optional.of(done(Status.UNCHANGED, request, report.get()))
          : Optional.empty();
    } catch (RefusedException changedByHand) {
      return Optional.empty();
    }
  }

  private Optional<WrittenReport> upToDate(ScoreRequest request) {
    List<String> inputs = new ArrayList<>();
    request.exports().forEach(export -> inputs.add(hash(export).orElse("")));
    return WrittenReport.in(folder)
        .filter(
            report ->
                report.isUpToDate(
                    batch.version(),
                    Sha256.of(request.rubric().bytes()),
                    fingerprint(request),
                    inputs));
  }

  private String fingerprint(ScoreRequest request) {
    return Fingerprint.of(assignment, request, batch.declaredOf(assignment), batch.formats());
  }

  static Optional<String> hash(LabelledExport export) {
    return Sha256.of(Path.of(export.path()));
  }

  /** Everything is taken from the reports themselves, whether they were written now or before. */
  private Outcome done(Status status, ScoreRequest request, WrittenReport report)
      throws RefusedException {
    String name = report.consortium();
    List<SaidGate> gates =
        GateSentences.of(
            request.rubric().rubric(),
            request.settings(),
            batch.gates().judge(name, report.node()));
    return new Outcome(
        status,
        check(name, List.of(), gates),
        EntryJson.of(name, assignment, status, report),
        Optional.of(report.member(batch.members())),
        false,
        Optional.empty());
  }

  private Outcome without(
      Status status, List<Diagnostic> diagnostics, Optional<RuntimeException> fault) {
    Optional<WrittenReport> earlier = WrittenReport.in(folder);
    return new Outcome(
        status,
        check(assignment.name(), diagnostics, List.of()),
        EntryJson.without(assignment, status, diagnostics, earlier),
        Optional.empty(),
        earlier.isPresent(),
        fault);
  }

  private ConsortiumCheck check(String name, List<Diagnostic> diagnostics, List<SaidGate> gates) {
    List<String> files = assignment.exports().stream().map(LabelledExport::path).toList();
    return new ConsortiumCheck(name, assignment.slug(), files, diagnostics, gates);
  }
}
