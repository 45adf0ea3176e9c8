package org.regionalism.batch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.notation.JsonText;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;
import org.regionalism.report.json.AssessmentJson;
import org.regionalism.report.json.AssessmentJson.Output;
import org.regionalism.report.json.DiagnosticJson;

/**
 * Writes {@code batch.json}: what became of each consortium, as its schema describes it. The same
 * exports give the same text, whatever the number of jobs.
 */
final class BatchJson {

  /** Its name. It is written last. */
  static final String FILE = "batch.json";

  /** The shape that is written, as {@code schema} names it. */
  static final String SCHEMA = "regionalism-batch/1";

  private BatchJson() {}

  /**
   * Writes it.
   *
   * @param request what was asked
   * @param consortia what is said of each
   * @param skipped files that are no exports
   * @param outputs the files of the cohort, in order
   * @param diagnostics what concerns no single consortium
   * @return the JSON text, ending with a line feed
   */
  static String write(
      BatchRequest request,
      List<Node> consortia,
      List<Skipped> skipped,
      List<OutputFile> outputs,
      List<Diagnostic> diagnostics) {
    return JsonText.of(
        new MapBuilder()
            .put("schema", SCHEMA)
            .put("tool", AssessmentJson.tool(request.version()))
            .put("rubric", rubric(request))
            .put("formats", formats(request.formats()))
            .put("consortia", MapBuilder.list(consortia))
            .put("skipped", MapBuilder.list(skipped.stream().map(BatchJson::skipped).toList()))
            .put("outputs", MapBuilder.list(outputs.stream().map(BatchJson::output).toList()))
            .put(
                "diagnostics",
                MapBuilder.list(diagnostics.stream().map(DiagnosticJson::of).toList()))
            .build());
  }

  private static Node rubric(BatchRequest request) {
    return new MapBuilder()
        .put("id", request.common().rubric().rubric().id())
        .put("version", request.common().rubric().rubric().version())
        .put("sha256", Sha256.of(request.common().rubric().bytes()))
        .build();
  }

  private static Node formats(Set<ReportFormat> formats) {
    return MapBuilder.list(formats.stream().map(ReportFormat::word).map(MapBuilder::text).toList());
  }

  private static Node output(OutputFile file) {
    return AssessmentJson.output(new Output(file.name(), Optional.of(Sha256.of(file.bytes()))));
  }

  private static Node skipped(Skipped file) {
    return new MapBuilder()
        .put("file", file.fileName())
        .put("reason", file.reason().word())
        .build();
  }
}
