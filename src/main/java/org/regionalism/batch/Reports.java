package org.regionalism.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.regionalism.gate.GateResult;
import org.regionalism.gate.Gates;
import org.regionalism.privacy.Disclosed;
import org.regionalism.report.Document;
import org.regionalism.report.GuideLayout;
import org.regionalism.report.PrivateLayout;
import org.regionalism.report.ReportLayout;
import org.regionalism.report.json.AssessmentDraft;
import org.regionalism.report.json.AssessmentJson;
import org.regionalism.report.markdown.MarkdownWriter;

/** Writes the reports of one consortium. */
public final class Reports {

  private Reports() {}

  /**
   * Holds the figures of a consortium against gates, by what its {@code assessment.json} shows.
   *
   * @param disclosed what may be shown
   * @param gates the conditions
   * @return what they came to, in order
   */
  public static List<GateResult> judge(Disclosed disclosed, Gates gates) {
    return gates.gates().isEmpty()
        ? List.of()
        : gates.judge(disclosed.assessment().consortium(), AssessmentJson.figures(disclosed));
  }

  /**
   * Writes the reports.
   *
   * @param disclosed what may be shown
   * @param gates what its figures were held against, possibly nothing
   * @param reporting which reports, and where
   * @param responses the file of single responses, where it was asked for
   * @return the paths of all files written
   * @throws OutputFailedException where a file could not be written
   */
  public static List<Path> write(
      Disclosed disclosed,
      List<GateResult> gates,
      ReportRun.Reporting reporting,
      Optional<ResponseFile> responses)
      throws OutputFailedException {
    Set<ReportFormat> formats = reporting.formats();
    String version = reporting.version();
    List<Supplier<List<OutputFile>>> makers = new ArrayList<>();
    if (!formats.isEmpty()) {
      Document report = ReportLayout.of(disclosed, gates, version);
      Supplier<Document> guide = () -> GuideLayout.of(disclosed, version);
      formats.forEach(format -> makers.add(() -> format.files(report, guide)));
      WarmUp.await();
    }
    CompletableFuture<AssessmentDraft> draft = new CompletableFuture<>();
    makers.add(
        () -> {
          draft.complete(AssessmentJson.draft(disclosed, gates, version, reporting.madeFrom()));
          return List.of();
        });
    List<OutputFile> files = new ArrayList<>();
    // The workbook takes as long as all else: they are made beside each other, and kept in order.
    // In a batch other consortia take the processors, and to wait for each other costs a sixth.
    (reporting.alone() ? makers.parallelStream() : makers.stream())
        .map(Supplier::get)
        .forEachOrdered(files::addAll);
    PrivateLayout.of(disclosed, version)
        .map(page -> MarkdownWriter.write(page, ""))
        .map(text -> new OutputFile(ReportFolder.PRIVATE, text.getBytes(StandardCharsets.UTF_8)))
        .ifPresent(files::add);
    return new ReportFolder(reporting.folder())
        .write(files, responses, listed -> draft.join().listing(listed));
  }
}
