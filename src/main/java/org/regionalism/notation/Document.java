package org.regionalism.notation;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.MapNode;

/** The documents that people write or keep. Each is known by keys that no other one begins with. */
public enum Document {
  /** What a survey asks, and how it is scored. */
  RUBRIC("a rubric", "is given with --rubric"),
  /** What columns and answers of an export mean. */
  MAP("a map", "is given with --map"),
  /** Where a consortium wants to get. */
  TARGETS("a list of targets", "is given with --targets"),
  /** What decides whether a check passes. */
  GATES("a list of gates", "is given with --gates"),
  /** What a batch scores. */
  MANIFEST("a manifest", "is given to 'regionalism batch' with --manifest"),
  /** What a run came to. */
  RESULTS("an assessment.json", "is given with --since");

  private final String name;
  private final String use;

  Document(String name, String use) {
    this.name = name;
    this.use = use;
  }

  /**
   * Reads the document from YAML.
   *
   * @param path the file as the user named it, for messages
   * @param bytes the document in UTF-8
   * @param diagnostics takes all that {@link NodeReader#readYaml} reports, and that another of
   *     these documents stands in the file
   * @return the top node; empty where it could not be read, or is that of another document
   */
  public Optional<Node> read(String path, byte[] bytes, Diagnostics diagnostics) {
    return NodeReader.readYaml(path, bytes, diagnostics).filter(top -> !isOther(top, diagnostics));
  }

  /** Whether only this document begins with such a key. */
  private boolean has(Entry entry) {
    return switch (this) {
      case RUBRIC -> Set.of("rubric", "answer-scales", "bands", "attributes").contains(entry.key());
      case MAP -> Set.of("columns", "answers", "export").contains(entry.key());
      case TARGETS -> entry.key().equals("overall") || isTargets(entry);
      case GATES -> Set.of("gates", "severity", "when-unsure").contains(entry.key());
      case MANIFEST -> entry.key().equals("consortia");
      case RESULTS -> Set.of("waves", "ledger", "outputs").contains(entry.key());
    };
  }

  /** A mapping of what is a list, or nowhere, in others. */
  private static boolean isTargets(Entry entry) {
    return Set.of("domains", "shifts", "dimensions").contains(entry.key())
        && entry.value() instanceof MapNode;
  }

  /**
   * Tells whether another document stands in this one's place, and reports it, because all that it
   * lacks would not help anybody.
   */
  private boolean isOther(Node top, Diagnostics diagnostics) {
    if (!(top instanceof MapNode map) || map.entries().stream().anyMatch(this::has)) {
      return false;
    }
    for (Entry entry : map.entries()) {
      Optional<Document> other = Arrays.stream(values()).filter(one -> one.has(entry)).findFirst();
      if (other.isPresent()) {
        diagnostics.add(
            Code.NOTATION_OTHER_DOCUMENT,
            entry.location(),
            other.get().name,
            name,
            use,
            other.get().use);
        return true;
      }
    }
    return false;
  }
}
