package org.regionalism.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.mapping.InstructionFiles;
import org.regionalism.notation.Document;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.TextNode;
import org.regionalism.notation.NodeReader;
import org.regionalism.rubric.Folding;
import org.regionalism.rubric.Targets;
import org.regionalism.statistic.Explanations;

/**
 * Reads a manifest, which lists consortia with their exports and what is declared of each. Paths in
 * it begin at its own folder. Whether the files are there is seen when their consortium is scored.
 */
final class ManifestReader {

  private final Path folder;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Map<String, Location> named = new HashMap<>();
  private final Map<Path, Location> exported = new HashMap<>();

  private ManifestReader(String path) {
    this.folder = Optional.ofNullable(Path.of(path).getParent()).orElse(Path.of("."));
  }

  /** One consortium as it is listed. */
  record Listed(String name, List<LabelledExport> exports, OwnDeclarations own) {

    Assignment assignment() {
      return new Assignment(name, true, "", exports, own, Optional.empty(), List.of());
    }
  }

  /**
   * Reads a manifest.
   *
   * @param path the file as the user named it
   * @return the consortia in order, at least one
   * @throws RefusedException where it is not there, or with everything that is wrong with it
   */
  static List<Listed> read(String path) throws RefusedException {
    byte[] bytes = InstructionFiles.bytes(path, NodeReader.MAX_BYTES);
    return new ManifestReader(path).consortia(path, bytes);
  }

  private List<Listed> consortia(String path, byte[] bytes) throws RefusedException {
    Optional<Node> node = Document.MANIFEST.read(path, bytes, diagnostics);
    diagnostics.refuseErrors();
    Fields top = Fields.of(node.orElseThrow(), "a manifest", diagnostics);
    List<Listed> listed = new ArrayList<>();
    for (Node consortium : top.list("consortia")) {
      listed.add(consortium(Fields.of(consortium, "a consortium", diagnostics)));
    }
    top.refuseUnknown(List.of());
    if (listed.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.add(Code.MANIFEST_EMPTY, top.location("consortia"));
    }
    diagnostics.refuseErrors();
    return listed;
  }

  private Listed consortium(Fields fields) {
    String name = name(fields);
    Location place = fields.location("name");
    Location before = named.putIfAbsent(name, place);
    if (before != null && !name.isEmpty()) {
      diagnostics.add(Code.MANIFEST_NAME_TWICE, place, name, line(before));
    }
    List<LabelledExport> exports = exports(fields);
    OwnDeclarations own =
        new OwnDeclarations(
            file(fields, "map"),
            file(fields, "roster"),
            fields
                .text("targets")
                .map(
                    text ->
                        text.equals(Targets.NEXT_BAND_WORD)
                            ? text
                            : resolved(text, fields.location("targets"))),
            language(fields));
    fields.refuseUnknown(List.of());
    return new Listed(name, exports, own);
  }

  /** As it is seen: two names that differ in nothing visible are one. */
  private String name(Fields fields) {
    String written = fields.requiredText("name");
    String name = Folding.tidy(written);
    if (name.isEmpty() && !written.isEmpty()) {
      fields.reportMissing("name");
    }
    return name;
  }

  /** A file, a list of files, or such by wave. */
  private List<LabelledExport> exports(Fields fields) {
    List<LabelledExport> exports = new ArrayList<>();
    Optional<Node> node = fields.node("exports");
    if (node.isPresent() && node.get() instanceof MapNode map && !map.entries().isEmpty()) {
      Fields waves = Fields.of(map, "exports", diagnostics);
      for (Node.Entry wave : waves.entries()) {
        files(waves, wave.key(), Optional.of(wave.key()), exports);
      }
    } else {
      files(fields, "exports", Optional.empty(), exports);
    }
    return exports;
  }

  private void files(
      Fields fields, String key, Optional<String> wave, List<LabelledExport> exports) {
    Optional<Node> node = fields.node(key);
    if (node.isEmpty() || holdsNothing(node.get())) {
      fields.reportMissing(key);
      return;
    }
    if (node.get() instanceof ListNode) {
      fields
          .textNodes(key)
          .forEach(file -> exports.add(export(wave, file.value(), file.location())));
    } else {
      fields.text(key).ifPresent(file -> exports.add(export(wave, file, fields.location(key))));
    }
  }

  private LabelledExport export(Optional<String> wave, String file, Location place) {
    String path = resolved(file, place);
    Location before = exported.putIfAbsent(Path.of(path).normalize(), place);
    if (before != null && !path.isEmpty()) {
      diagnostics.add(Code.MANIFEST_EXPORT_TWICE, place, file, line(before));
    }
    return new LabelledExport(wave, path, Optional.empty());
  }

  private static boolean holdsNothing(Node node) {
    return (node instanceof ListNode list && list.elements().isEmpty())
        || (node instanceof MapNode map && map.entries().isEmpty())
        || (node instanceof TextNode text && text.value().isBlank());
  }

  private Optional<String> file(Fields fields, String key) {
    return fields.text(key).map(path -> resolved(path, fields.location(key)));
  }

  private String resolved(String file, Location place) {
    try {
      return folder.resolve(file).toString();
    } catch (InvalidPathException inexpressible) {
      diagnostics.add(Code.FILE_NAME, place);
      return "";
    }
  }

  private Optional<String> language(Fields fields) {
    Optional<String> language = fields.text("language");
    if (language.isPresent() && !Explanations.languages().contains(language.get())) {
      diagnostics.add(
          Code.MANIFEST_LANGUAGE,
          fields.location("language"),
          language.get(),
          String.join(" and ", Explanations.languages()));
    }
    return language;
  }

  private static String line(Location place) {
    return place.position().map(at -> Integer.toString(at.row())).orElse("1");
  }
}
