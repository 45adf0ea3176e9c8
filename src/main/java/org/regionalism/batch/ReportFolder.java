package org.regionalism.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.notation.NodeReader;
import org.regionalism.report.json.AssessmentJson;
import org.regionalism.report.json.AssessmentJson.Output;

/**
 * The folder of one consortium's reports. Each file is replaced whole, {@code assessment.json}
 * last; it lists the others, so that files of an earlier run that no longer belong are known and
 * removed, and no other file is touched.
 */
public final class ReportFolder {

  /** The file that is written last. */
  public static final String ASSESSMENT = "assessment.json";

  /** The file that names organizations, for the facilitator alone. */
  static final String PRIVATE = "facilitator-private.md";

  /** Names that this program gives to files. */
  private static final Pattern PLAIN_NAME =
      Pattern.compile("[A-Za-z0-9_-]+(\\.[a-z]+)?(/[A-Za-z0-9_-]+\\.[a-z]+)?");

  private final Path folder;

  /**
   * Names a folder, which need not exist yet.
   *
   * @param folder the folder
   */
  public ReportFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the reports.
   *
   * @param files all files but {@code assessment.json} and single responses
   * @param responses the file of single responses, where it was asked for
   * @param assessment makes {@code assessment.json} from the list of the others
   * @return the paths of all files written, in order
   * @throws OutputFailedException where a file could not be written; each file is then the old or
   *     the new one, never half
   */
  public List<Path> write(
      List<OutputFile> files,
      Optional<ResponseFile> responses,
      Function<List<Output>, String> assessment)
      throws OutputFailedException {
    List<Output> listed = new ArrayList<>();
    for (OutputFile file : files) {
      listed.add(
          new Output(
              file.name(),
              file.name().equals(PRIVATE)
                  ? Optional.empty()
                  : Optional.of(Sha256.of(file.bytes()))));
    }
    responses.ifPresent(file -> listed.add(new Output(ResponseFile.NAME, Optional.empty())));
    byte[] last = assessment.apply(listed).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Set<String> before = earlierFiles();
    List<Path> written = new ArrayList<>();
    for (OutputFile file : files) {
      written.add(file.writeBelow(folder));
      before.remove(file.name());
    }
    if (responses.isPresent()) {
      written.add(responses.get().finish());
      before.remove(ResponseFile.NAME);
    }
    written.add(new OutputFile(ASSESSMENT, last).writeBelow(folder));
    removeStale(before);
    return written;
  }

  /** What the earlier {@code assessment.json} here lists; nothing where it is none of ours. */
  private Set<String> earlierFiles() {
    Set<String> names = new HashSet<>();
    Path file = folder.resolve(ASSESSMENT);
    if (!Files.isRegularFile(file)) {
      return names;
    }
    try {
      Diagnostics ignored = new Diagnostics();
      NodeReader.readJson(file.toString(), Files.readAllBytes(file), ignored)
          .map(node -> Fields.of(node, ASSESSMENT, ignored))
          .filter(fields -> fields.text("schema").equals(Optional.of(AssessmentJson.SCHEMA)))
          .ifPresent(
              fields -> {
                for (Node output : fields.list("outputs")) {
                  Fields.of(output, "outputs", ignored)
                      .text("file")
                      .filter(name -> PLAIN_NAME.matcher(name).matches())
                      .ifPresent(names::add);
                }
              });
    } catch (IOException unreadable) {
      return names;
    }
    return names;
  }

  private void removeStale(Set<String> names) throws OutputFailedException {
    for (String name : names) {
      Path file = folder.resolve(name).normalize();
      boolean ours = file.startsWith(folder.normalize()) && Files.isRegularFile(file);
      try {
        if (ours) {
          Files.delete(file);
        }
      } catch (IOException fault) {
        throw new OutputFailedException(file, fault);
      }
    }
  }
}
