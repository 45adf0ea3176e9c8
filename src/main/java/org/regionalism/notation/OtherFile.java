package org.regionalism.notation;

import java.util.Locale;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;

/** Files that are no documents by their names, and were given in place of one. */
final class OtherFile {

  private static final Set<String> ENDINGS =
      Set.of("csv", "tsv", "tab", "xlsx", "xlsm", "xls", "ods", "numbers", "pdf", "docx", "html");

  private OtherFile() {}

  /**
   * Tells whether a file is another by its name, and reports it: what its syntax lacks would not
   * help anybody.
   *
   * @param wanted what belongs in its place, as a message says it
   */
  static boolean isReported(String path, String wanted, Diagnostics diagnostics) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!ENDINGS.contains(ending)) {
      return false;
    }
    diagnostics.add(Code.NOTATION_OTHER_FILE, Location.of(path), "." + ending, wanted);
    return true;
  }
}
