package org.regionalism.batch;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.notation.NodeReader;

/**
 * What an earlier batch wrote into a folder, as its {@code batch.json} lists it. Reports of
 * consortia that are no longer there are removed, if nobody has changed them since; no other file
 * is touched.
 */
final class EarlierBatch {

  private static final String CHARTS = "charts";

  private final Path out;

  /** The files of each consortium with their hashes, by the name of its folder. */
  private final Map<String, Map<String, String>> files = new LinkedHashMap<>();

  /** The files of the cohort with their hashes. */
  private final Map<String, String> cohort = new LinkedHashMap<>();

  private EarlierBatch(Path out) {
    this.out = out;
  }

  /** Reads what is listed; nothing where there is no such list of ours. */
  static EarlierBatch in(Path out) {
    EarlierBatch earlier = new EarlierBatch(out);
    Path file = out.resolve(BatchJson.FILE);
    if (!Files.isRegularFile(file)) {
      return earlier;
    }
    try {
      NodeReader.readJson(file.toString(), Files.readAllBytes(file), new Diagnostics())
          .map(WrittenReport::fields)
          .filter(top -> top.text("schema").equals(Optional.of(BatchJson.SCHEMA)))
          .ifPresent(earlier::read);
    } catch (IOException unreadable) {
      return earlier;
    }
    return earlier;
  }

  private void read(Fields top) {
    cohort.putAll(listed(top));
    for (Node consortium : top.list("consortia")) {
      Fields fields = WrittenReport.fields(consortium);
      fields
          .text("slug")
          .filter(name -> name.equals(Slug.of(name)))
          .ifPresent(name -> files.put(name, listed(fields)));
    }
  }

  /** The hashes of the files that are listed, by name. */
  private static Map<String, String> listed(Fields fields) {
    Map<String, String> listed = new LinkedHashMap<>();
    WrittenReport.listed(fields)
        .forEach(output -> listed.put(output.file(), output.sha256().orElse("")));
    return listed;
  }

  /** The folders of consortia that are no longer there. */
  List<Path> stale(Set<String> slugs) {
    List<Path> stale = new ArrayList<>();
    for (Map.Entry<String, Map<String, String>> folder : files.entrySet()) {
      if (!slugs.contains(folder.getKey()) && !folder.getValue().isEmpty()) {
        stale.add(out.resolve(folder.getKey()));
      }
    }
    return stale;
  }

  /**
   * Removes what was listed, is as it was written, and does not belong any more.
   *
   * @param slugs the folders of the consortia that are there now
   * @param outputs the files of the cohort that there are now
   */
  void removeStale(Set<String> slugs, List<String> outputs) throws OutputFailedException {
    for (Map.Entry<String, String> file : cohort.entrySet()) {
      if (!outputs.contains(file.getKey())) {
        remove(out.resolve(file.getKey()), file.getValue());
      }
    }
    removeEmpty(out.resolve(CHARTS));
    for (Path folder : stale(slugs)) {
      for (Map.Entry<String, String> file :
          files.getOrDefault(String.valueOf(folder.getFileName()), Map.of()).entrySet()) {
        remove(folder.resolve(file.getKey()), file.getValue());
      }
      removeEmpty(folder.resolve(CHARTS));
      removeEmpty(folder);
    }
  }

  private static void remove(Path file, String sha256) throws OutputFailedException {
    if (Sha256.of(file).equals(Optional.of(sha256))) {
      try {
        Files.delete(file);
      } catch (IOException fault) {
        throw new OutputFailedException(file, fault);
      }
    }
  }

  private static void removeEmpty(Path folder) throws OutputFailedException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException stillUsed) {
      // Somebody keeps files of their own there.
    } catch (IOException fault) {
      throw new OutputFailedException(folder, fault);
    }
  }
}
