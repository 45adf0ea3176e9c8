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
 * @param gates what its gates came to, in order
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
   */
  public record Reporting(Set<ReportFormat> formats, Path folder, String version, Gates gates) {}

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
      Disclosed disclosed = Scoring.score(request, standardInput, progress, response -> {});
      return write(disclosed, reporting, Optional.empty());
    }
    try (ResponseFile responses =
        new ResponseFile(
            reporting.folder(),
            request.rubric().rubric(),
            request.permissions().nameOrganizations())) {
      Disclosed disclosed = Scoring.score(request, standardInput, progress, responses);
      return write(disclosed, reporting, Optional.of(responses));
    }
  }

  private static ReportRun write(
      Disclosed disclosed, Reporting reporting, Optional<ResponseFile> responses)
      throws OutputFailedException {
    List<GateResult> gates = Reports.judge(disclosed, reporting.gates());
    List<Path> written =
        Reports.write(
            disclosed,
            gates,
            reporting.formats(),
            new ReportFolder(reporting.folder()),
            reporting.version(),
            responses);
    return new ReportRun(disclosed, gates, written);
  }
}
