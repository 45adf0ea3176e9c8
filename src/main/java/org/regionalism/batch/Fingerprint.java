package org.regionalism.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.regionalism.export.ReadingOptions;
import org.regionalism.mapping.Instructions;
import org.regionalism.rubric.Targets;

/**
 * A hash of all that a consortium's reports depend on beside its exports, the rubric and the
 * program: what was asked, and the content of every file in which something is declared.
 */
final class Fingerprint {

  private final Map<String, String> parts = new TreeMap<>();

  private Fingerprint() {}

  static String of(
      Assignment assignment, ScoreRequest request, Declared declared, Set<ReportFormat> formats) {
    Fingerprint made = new Fingerprint();
    made.parts.put("formats", formats.toString());
    made.parts.put("name", assignment.given() ? assignment.name() : "");
    made.exports(request);
    made.parts.put("settings", request.settings().toString());
    made.parts.put("permissions", request.permissions().toString());
    made.parts.put("date", request.date().orElse(""));
    made.reading(declared.reading());
    made.files(declared.files());
    made.targets(declared.targets());
    made.parts.put("gates", content(declared.gates()) + declared.failUnder());
    return Sha256.of(made.parts.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Which waves they are said to be, and which of their rows count; not where they stand. */
  private void exports(ScoreRequest request) {
    int place = 0;
    for (LabelledExport export : request.exports()) {
      parts.put("export " + place++, export.label() + " " + export.only());
    }
    parts.put("exports", Integer.toString(place));
  }

  private void reading(ReadingOptions reading) {
    parts.put("reading", reading.toString());
  }

  private void files(Instructions.Files files) {
    parts.put("map", content(files.map()));
    parts.put("codebook", content(files.codeBook()));
    parts.put("roster", content(files.roster()));
    parts.put("duplicates", files.duplicates().word());
  }

  private void targets(Optional<String> targets) {
    boolean word = targets.equals(Optional.of(Targets.NEXT_BAND_WORD));
    parts.put("targets", word ? Targets.NEXT_BAND_WORD : content(targets));
  }

  private static String content(Optional<String> path) {
    return path.flatMap(file -> Sha256.of(Path.of(file))).orElse("");
  }
}
