package org.regionalism.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.notation.Fields;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;
import org.regionalism.report.json.AssessmentJson;
import org.regionalism.report.json.AssessmentJson.Output;
import org.regionalism.report.json.DiagnosticJson;

/** What {@code batch.json} says of one consortium. */
final class EntryJson {

  /** Of an export in which every cell is wrong, so many faults say enough. */
  private static final int MOST = 100;

  private EntryJson() {}

  /** Of a consortium whose reports stand in its folder: as they say themselves. */
  static Node of(String name, Assignment assignment, Status status, WrittenReport report) {
    Fields top = WrittenReport.fields(report.node());
    MapBuilder out = head(name, assignment, status);
    top.node("settings")
        .flatMap(settings -> WrittenReport.fields(settings).text("sha256"))
        .ifPresent(hash -> out.put("settings", hash));
    return out.put("inputs", parts(top, "inputs", "file", "sha256"))
        .put("waves", parts(top, "waves", "wave", "respondents"))
        .put("gates", MapBuilder.list(top.list("gates")))
        .put("diagnostics", MapBuilder.list(top.list("diagnostics")))
        .put("ofEarlierRun", false)
        .put("outputs", outputs(report))
        .build();
  }

  /** Of a consortium for which nothing was written; reports of an earlier run stand as they are. */
  static Node without(
      Assignment assignment,
      Status status,
      List<Diagnostic> diagnostics,
      Optional<WrittenReport> earlier) {
    List<Diagnostic> told = told(diagnostics);
    List<Node> inputs = new ArrayList<>();
    for (LabelledExport export : assignment.exports()) {
      MapBuilder input = new MapBuilder().put("file", export.fileName());
      ConsortiumJob.hash(export).ifPresent(hash -> input.put("sha256", hash));
      inputs.add(input.build());
    }
    MapBuilder out =
        head(assignment.name(), assignment, status)
            .put("inputs", MapBuilder.list(inputs))
            .put("waves", MapBuilder.list(List.of()))
            .put("gates", MapBuilder.list(List.of()))
            .put(
                "diagnostics",
                MapBuilder.list(diagnostics.stream().limit(MOST).map(DiagnosticJson::of).toList()));
    if (told.size() > MOST) {
      out.put("moreDiagnostics", told.size() - MOST);
    }
    return out.put("ofEarlierRun", earlier.isPresent())
        .put("outputs", earlier.map(EntryJson::outputs).orElse(MapBuilder.list(List.of())))
        .build();
  }

  /** Where people were too few, the rows of other remarks would tell how many they are at least. */
  private static List<Diagnostic> told(List<Diagnostic> diagnostics) {
    List<Diagnostic> few =
        diagnostics.stream().filter(one -> one.code() == Code.WAVE_TOO_SMALL).toList();
    return few.isEmpty() ? diagnostics : few;
  }

  private static MapBuilder head(String name, Assignment assignment, Status status) {
    return new MapBuilder()
        .put("name", name)
        .put("slug", assignment.slug())
        .put("status", status.word());
  }

  /** Some keys of each element of a list. */
  private static Node parts(Fields top, String list, String... keys) {
    List<Node> parts = new ArrayList<>();
    for (Node element : top.list(list)) {
      Fields fields = WrittenReport.fields(element);
      MapBuilder part = new MapBuilder();
      for (String key : keys) {
        fields.node(key).ifPresent(value -> part.put(key, value));
      }
      parts.add(part.build());
    }
    return MapBuilder.list(parts);
  }

  private static Node outputs(WrittenReport report) {
    List<Output> all = new ArrayList<>(report.outputs());
    all.add(new Output(ReportFolder.ASSESSMENT, Optional.of(report.sha256())));
    return MapBuilder.list(all.stream().map(AssessmentJson::output).toList());
  }
}
