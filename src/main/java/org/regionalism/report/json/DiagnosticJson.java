package org.regionalism.report.json;

import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;

/** A diagnostic as it may stand in a file that is passed on. */
public final class DiagnosticJson {

  private DiagnosticJson() {}

  /**
   * Makes the node. A text that repeats what somebody wrote stays out; the place leads back to the
   * export.
   *
   * @param diagnostic the diagnostic
   * @return its severity, code, file without folders, place, and its message where that quotes
   *     nobody
   */
  public static Node of(Diagnostic diagnostic) {
    MapBuilder out =
        new MapBuilder()
            .put("severity", diagnostic.severity().word())
            .put("code", diagnostic.code().id())
            .put("file", baseName(diagnostic.location().path()));
    diagnostic
        .location()
        .position()
        .ifPresent(at -> out.put("row", at.row()).put("column", at.column()));
    if (!diagnostic.code().quotesResponses()) {
      out.put("message", diagnostic.what() + ". " + diagnostic.remedy());
    }
    return out.build();
  }

  /** Folders are the machine's own, and would make the same results differ. */
  private static String baseName(String path) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return path.substring(slash + 1);
  }
}
