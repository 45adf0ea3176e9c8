package org.regionalism.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;

/** Finds consortia that were scored from the very same bytes: one of them is a copy of a file. */
final class SameExports {

  private final Map<List<String>, String> first = new HashMap<>();
  private final Diagnostics found = new Diagnostics();

  /**
   * Takes a consortium. Of a file that holds several, each has rows of its own.
   *
   * @param entry what {@code batch.json} says of it
   */
  void take(Assignment assignment, Node entry) {
    if (assignment.exports().stream().anyMatch(export -> export.only().isPresent())) {
      return;
    }
    List<String> hashes =
        WrittenReport.fields(entry).list("inputs").stream()
            .map(WrittenReport::fields)
            .map(SameExports::hash)
            .toList();
    String path = assignment.exports().get(0).path();
    @Nullable String before = first.putIfAbsent(hashes, path);
    if (before != null) {
      found.add(Code.BATCH_SAME_EXPORT, Location.of(path), before);
    }
  }

  private static String hash(Fields input) {
    return input.text("sha256").orElse("");
  }

  List<Diagnostic> found() {
    return found.toList();
  }
}
