package org.regionalism.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.notation.NodeReader;
import org.regionalism.report.cohort.CohortMember;
import org.regionalism.report.json.AssessmentJson;
import org.regionalism.report.json.AssessmentJson.Output;
import org.regionalism.report.json.MemberReader;

/**
 * The reports that stand in a folder, as their {@code assessment.json} tells, which is written
 * last: what it lists was written whole.
 */
final class WrittenReport {

  /** Names that this program gives to files. */
  private static final Pattern PLAIN_NAME =
      Pattern.compile("[A-Za-z0-9_-]+(\\.[a-z]+)?(/[A-Za-z0-9_-]+\\.[a-z]+)?");

  private final Path folder;
  private final Node node;
  private final byte[] bytes;

  private WrittenReport(Path folder, Node node, byte[] bytes) {
    this.folder = folder;
    this.node = node;
    this.bytes = bytes;
  }

  /** Reads what stands in a folder; nothing where it is none of ours. */
  static Optional<WrittenReport> in(Path folder) {
    Path file = folder.resolve(ReportFolder.ASSESSMENT);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      Diagnostics diagnostics = new Diagnostics();
      return NodeReader.readJson(file.toString(), bytes, diagnostics)
          .filter(node -> !diagnostics.hasErrors())
          .filter(node -> fields(node).text("schema").equals(Optional.of(AssessmentJson.SCHEMA)))
          .map(node -> new WrittenReport(folder, node, bytes));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Opens a mapping of a file that this program wrote; what somebody spoilt counts as absent. */
  static Fields fields(Node node) {
    return Fields.of(node, ReportFolder.ASSESSMENT, new Diagnostics());
  }

  /** The top of {@code assessment.json}. */
  Node node() {
    return node;
  }

  String consortium() {
    return fields(node).text("consortium").orElse("");
  }

  /** The hash of {@code assessment.json}. */
  String sha256() {
    return Sha256.of(bytes);
  }

  /**
   * What the cohort report needs of it.
   *
   * @throws RefusedException where somebody has changed it
   */
  CohortMember member(MemberReader reader) throws RefusedException {
    return reader.read(String.valueOf(folder.getFileName()), node);
  }

  /** The files beside {@code assessment.json}, those with names that this program gives. */
  List<Output> outputs() {
    return listed(fields(node));
  }

  /** The files that a mapping lists as {@code outputs}, those with names that we give. */
  static List<Output> listed(Fields fields) {
    List<Output> outputs = new ArrayList<>();
    for (Node output : fields.list("outputs")) {
      Fields one = fields(output);
      one.text("file")
          .filter(name -> PLAIN_NAME.matcher(name).matches())
          .ifPresent(name -> outputs.add(new Output(name, one.text("sha256"))));
    }
    return outputs;
  }

  /** Whether scoring again would come to the same, and everything written still stands here. */
  boolean isUpToDate(String version, String rubric, String settings, List<String> inputs) {
    return text("tool", "version").equals(version)
        && text("rubric", "sha256").equals(rubric)
        && text("settings", "sha256").equals(settings)
        && hashes("inputs").equals(inputs)
        && outputs().size() == fields(node).list("outputs").size()
        && outputs().stream()
            .allMatch(file -> Sha256.of(folder.resolve(file.file())).equals(file.sha256()));
  }

  private String text(String part, String key) {
    return fields(node).node(part).flatMap(found -> fields(found).text(key)).orElse("");
  }

  private List<String> hashes(String list) {
    return fields(node).list(list).stream()
        .map(element -> fields(element).text("sha256").orElse(""))
        .toList();
  }
}
