package org.regionalism.notation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.notation.Node.Entry;

/** Keys that nothing asks for: they are mistyped, or belong to another document. */
final class UnknownKeys {

  /** Keys that only one document has at its outermost level, and which document that is. */
  private static final Map<String, String> DOCUMENTS =
      Map.of(
          "answer-scales", "a rubric, which is given with --rubric",
          "columns", "a map, which is given with --map",
          "overall", "a list of targets, which is given with --targets",
          "gates", "a list of gates, which is given with --gates",
          "consortia", "a manifest, which 'regionalism batch' takes with --manifest");

  private UnknownKeys() {}

  /** Reports each; of another document only the key that tells it, as all follow from that. */
  static void report(List<Entry> unknown, List<String> known, Diagnostics diagnostics) {
    List<Entry> telling = unknown.stream().filter(entry -> document(entry).isPresent()).toList();
    for (Entry entry : telling.isEmpty() ? unknown : telling) {
      String hint =
          document(entry).map(document -> "This looks like " + document + ". ").orElse("")
              + Nearest.to(entry.key(), known)
                  .map(near -> "Did you mean '" + near + "'?")
                  .orElse("Known here: " + String.join(", ", known) + ".");
      diagnostics.add(Code.NOTATION_UNKNOWN_KEY, entry.location(), entry.key(), hint);
    }
  }

  private static Optional<String> document(Entry entry) {
    return entry
        .location()
        .position()
        .filter(at -> at.column() == 1)
        .flatMap(at -> Optional.ofNullable(DOCUMENTS.get(entry.key())));
  }
}
