package org.regionalism.report.json;

import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Settings;
import org.regionalism.assessment.WaveResult;
import org.regionalism.gate.GateResult;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.privacy.Disclosed;
import org.regionalism.response.LedgerSummary;
import org.regionalism.rubric.ScoringRules;

/** Writes {@code assessment.json}: all figures of one consortium, as its schema describes them. */
public final class AssessmentJson {

  /** The shape that is written, as {@code schema} names it. */
  public static final String SCHEMA = "regionalism-assessment/1";

  private static final String TOOL = "regionalism";

  private AssessmentJson() {}

  /**
   * A file that was written beside the JSON.
   *
   * @param file its path within the folder, with slashes
   * @param sha256 its hash, in lower-case hexadecimal digits; empty for a private file, of which it
   *     would let names be tried until it fits
   */
  public record Output(String file, Optional<String> sha256) {}

  /**
   * Writes an assessment but for the files beside it.
   *
   * @param disclosed what may be shown
   * @param gates what its figures were held against, possibly nothing
   * @param toolVersion the version of the program
   * @param madeFrom a hash of all that the reports depend on beside exports, rubric and version;
   *     empty where nobody will ask whether they are up to date
   * @return the same for the same assessment on any machine
   */
  public static AssessmentDraft draft(
      Disclosed disclosed, List<GateResult> gates, String toolVersion, Optional<String> madeFrom) {
    Assessment assessment = disclosed.assessment();
    MapBuilder out =
        new MapBuilder()
            .put("schema", SCHEMA)
            .put("tool", tool(toolVersion))
            .put("consortium", assessment.consortium())
            .put("rubric", rubric(assessment))
            .put("settings", settings(assessment.settings(), madeFrom));
    assessment.date().ifPresentOrElse(date -> out.put("date", date), () -> out.putNull("date"));
    out.put(AssessmentDraft.OUTPUTS, MapBuilder.list(List.of()))
        .put("inputs", MapBuilder.list(assessment.inputs().stream().map(InputJson::of).toList()));
    figures(disclosed).entries().forEach(figure -> out.put(figure.key(), figure.value()));
    if (!gates.isEmpty()) {
      out.put("gates", MapBuilder.list(gates.stream().map(GateJson::of).toList()));
    }
    return new AssessmentDraft(
        out.put(
                "diagnostics",
                MapBuilder.list(assessment.diagnostics().stream().map(DiagnosticJson::of).toList()))
            .build());
  }

  /**
   * Makes the node that names the program.
   *
   * @param version its version
   * @return its name and version
   */
  public static Node tool(String version) {
    return new MapBuilder().put("name", TOOL).put("version", version).build();
  }

  /**
   * Returns the figures as they are written, which gates look at.
   *
   * @param disclosed what may be shown
   * @return the tree of the JSON, without what is no figure
   */
  public static MapNode figures(Disclosed disclosed) {
    Assessment assessment = disclosed.assessment();
    WaveJson waves = new WaveJson(assessment.rubric());
    return new MapBuilder()
        .put("ledger", ledger(assessment.ledger()))
        .put(
            "waves",
            MapBuilder.list(
                assessment.waves().stream().map(wave -> wave(waves, wave, assessment)).toList()))
        .put("changes", MapBuilder.list(assessment.changes().stream().map(ChangeJson::of).toList()))
        .build();
  }

  /** What was expected is of the last wave. */
  private static Node wave(WaveJson waves, WaveResult wave, Assessment assessment) {
    return wave.wave().equals(assessment.latest().wave())
        ? waves.of(wave, assessment.expectations().coverage(), assessment.targets())
        : waves.of(wave, Optional.empty(), List.of());
  }

  private static Node rubric(Assessment assessment) {
    return new MapBuilder()
        .put("id", assessment.rubric().id())
        .put("version", assessment.rubric().version())
        .put("sha256", assessment.rubricSha256())
        .put("scoring", RulesJson.of(ScoringRules.of(assessment.rubric())))
        .build();
  }

  private static Node settings(Settings settings, Optional<String> madeFrom) {
    MapBuilder out =
        new MapBuilder()
            .put("unit", settings.unit().word())
            .put("minGroup", settings.minGroup())
            .put("language", settings.language())
            .put("lenient", settings.lenient());
    madeFrom.ifPresent(hash -> out.put("sha256", hash));
    return out.build();
  }

  /**
   * Makes the node of a file that was written.
   *
   * @param output the file
   * @return its name and its hash
   */
  public static Node output(Output output) {
    MapBuilder out = new MapBuilder().put("file", output.file());
    output.sha256().ifPresent(hash -> out.put("sha256", hash));
    return out.build();
  }

  private static Node ledger(LedgerSummary ledger) {
    return new MapBuilder()
        .put("cells", ledger.cells())
        .put("answered", ledger.answered())
        .put("blank", ledger.blank())
        .put("notApplicable", ledger.notApplicable())
        .put("dontKnow", ledger.dontKnow())
        .put("refused", ledger.refused())
        .put("notShown", ledger.notShown())
        .put("unmatched", ledger.unmatched())
        .put("excluded", ledger.excluded())
        .build();
  }
}
