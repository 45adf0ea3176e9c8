package org.regionalism.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.regionalism.report.json.AssessmentJson.Output;

/**
 * The folder of one consortium's reports. Each file is replaced whole, once all are written, and
 * {@code assessment.json} last; it lists the others, so that files of an earlier run that no longer
 * belong are known and removed, and no other file is touched.
 */
public final class ReportFolder {

  /** The file that is written last. */
  public static final String ASSESSMENT = "assessment.json";

  /** The file that names organizations, for the facilitator alone. */
  static final String PRIVATE = "facilitator-private.md";

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
   * @throws OutputFailedException where a file could not be written, and all are the old ones then;
   *     or where one could not be moved to its place, and each is the old or the new one, never
   *     half
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
              file.name().equals(PRIVATE) ? Optional.empty() : Optional.of(file.sha256())));
    }
    responses.ifPresent(file -> listed.add(new Output(ResponseFile.NAME, Optional.empty())));
    byte[] last = assessment.apply(listed).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Set<String> before = earlierFiles();
    listed.forEach(output -> before.remove(output.file()));
    OutputFile listing = new OutputFile(ASSESSMENT, last);
    List<Path> written = new ArrayList<>();
    try (StagedFiles staged = new StagedFiles()) {
      for (OutputFile file : files) {
        staged.add(file, folder);
      }
      staged.add(listing, folder);
      Optional<Path> single =
          responses.isPresent() ? Optional.of(responses.get().finish()) : Optional.empty();
      written.addAll(staged.place());
      single.ifPresent(path -> written.add(files.size(), path));
      removeStale(before);
    }
    for (OutputFile file : files) {
      refuseAnother(file);
    }
    refuseAnother(listing);
    return written;
  }

  /** Files of two runs would not belong together; whichever run ends last sees that. */
  private void refuseAnother(OutputFile file) throws OutputFailedException {
    Path path = folder.resolve(file.name());
    try {
      if (!Arrays.equals(Files.readAllBytes(path), file.bytes())) {
        throw new IOException(
            "another run writes into the same folder: let it end, then run again");
      }
    } catch (IOException fault) {
      throw new OutputFailedException(path, fault);
    }
  }

  /** What the earlier {@code assessment.json} here lists; nothing where it is none of ours. */
  private Set<String> earlierFiles() {
    return WrittenReport.in(folder).stream()
        .flatMap(report -> report.outputs().stream())
        .map(Output::file)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether it lies in a folder that is a link to another place, where other files may lie. */
  private boolean leadsOut(Path file) {
    Path parent = file.getParent();
    return !folder.normalize().equals(parent) && parent != null && Files.isSymbolicLink(parent);
  }

  private void removeStale(Set<String> names) throws OutputFailedException {
    for (String name : names) {
      Path file = folder.resolve(name).normalize();
      boolean ours =
          file.startsWith(folder.normalize())
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && !leadsOut(file);
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
