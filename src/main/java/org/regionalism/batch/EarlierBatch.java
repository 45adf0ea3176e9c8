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

  private final Path out;

  /** The files of each consortium with their hashes, by the name of its folder. */
  private final Map<String, Map<String, String>> files = new LinkedHashMap<>();

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
          .ifPresent(top -> top.list("consortia").forEach(earlier::read));
    } catch (IOException unreadable) {
      return earlier;
    }
    return earlier;
  }

  private void read(Node consortium) {
    Fields fields = WrittenReport.fields(consortium);
    Optional<String> slug = fields.text("slug").filter(name -> name.equals(Slug.of(name)));
    Map<String, String> listed = new LinkedHashMap<>();
    WrittenReport.listed(fields)
        .forEach(output -> listed.put(output.file(), output.sha256().orElse("")));
    slug.ifPresent(name -> files.put(name, listed));
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

  /** Removes the files in them that were listed and are as they were written. */
  void removeStale(Set<String> slugs) throws OutputFailedException {
    for (Path folder : stale(slugs)) {
      for (Map.Entry<String, String> file :
          files.getOrDefault(String.valueOf(folder.getFileName()), Map.of()).entrySet()) {
        remove(folder.resolve(file.getKey()), file.getValue());
      }
      removeEmpty(folder.resolve("charts"));
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
