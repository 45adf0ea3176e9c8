package org.regionalism.batch;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.gate.GateResult;
import org.regionalism.gate.Gates;
import org.regionalism.privacy.Disclosed;
import org.regionalism.response.Progress;

/**
 * One consortium, scored and reported.
 *
 * @param disclosed what may be shown
 * @param gates what its figures were held against, possibly nothing
 * @param written the paths of all files written, in order
 */
public record ReportRun(Disclosed disclosed, List<GateResult> gates, List<Path> written) {

  /** Keeps its own copies. */
  public ReportRun {
    gates = List.copyOf(gates);
    written = List.copyOf(written);
  }

  /**
   * Which reports are written, and where.
   *
   * @param formats which reports
   * @param folder where they go
   * @param version the program's version, printed on them
   * @param gates what figures are held against
   * @param name what the consortium is to be called, whatever its exports say; or empty
   * @param madeFrom a hash of all that reports depend on beside exports, rubric and version; empty
   *     where nobody will ask whether they are up to date
   * @param alone whether no other consortium is reported at the same time
   */
  public record Reporting(
      Set<ReportFormat> formats,
      Path folder,
      String version,
      Gates gates,
      Optional<String> name,
      Optional<String> madeFrom,
      boolean alone) {

    /**
     * The reports of a consortium that is scored alone.
     *
     * @param formats which reports
     * @param folder where they go
     * @param version the program's version, printed on them
     * @param gates what figures are held against
     */
    public Reporting(Set<ReportFormat> formats, Path folder, String version, Gates gates) {
      this(formats, folder, version, gates, Optional.empty(), Optional.empty(), true);
    }
  }

  /**
   * Scores a consortium and writes its reports.
   *
   * @param request what is to be scored
   * @param reporting which reports, and where
   * @param standardInput what the path {@code -} reads
   * @param progress is told how far the reading has come
   * @return what was written
   * @throws RefusedException with everything that is wrong with its inputs; nothing is written then
   * @throws OutputFailedException where a file could not be written
   */
  public static ReportRun of(
      ScoreRequest request, Reporting reporting, InputStream standardInput, Progress progress)
      throws RefusedException, OutputFailedException {
    if (!request.permissions().includeResponses()) {
      return write(
          Scoring.score(request, standardInput, progress, response -> {}),
          reporting,
          Optional.empty());
    }
    try (ResponseFile responses =
        new ResponseFile(
            reporting.folder(),
            request.rubric().rubric(),
            request.permissions().nameOrganizations())) {
      return write(
          Scoring.score(request, standardInput, progress, responses),
          reporting,
          Optional.of(responses));
    }
  }

  private static ReportRun write(
      Disclosed scored, Reporting reporting, Optional<ResponseFile> responses)
      throws OutputFailedException {
    Disclosed disclosed = reporting.name().map(scored::named).orElse(scored);
    List<GateResult> gates = Reports.judge(disclosed, reporting.gates());
    return new ReportRun(disclosed, gates, Reports.write(disclosed, gates, reporting, responses));
  }
}
