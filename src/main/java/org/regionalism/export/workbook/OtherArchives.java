package org.regionalism.export.workbook;

import java.util.Optional;
import java.util.Set;

/** Files that are zip archives like a workbook, and are none. */
final class OtherArchives {

  private OtherArchives() {}

  /** The usual ending of such files, or empty for what may be a workbook. */
  static Optional<String> kind(Set<String> parts) {
    if (has(parts, "xl/workbook.bin")) {
      return Optional.of(".xlsb");
    }
    if (has(parts, "word/document.xml")) {
      return Optional.of(".docx");
    }
    if (has(parts, "ppt/presentation.xml")) {
      return Optional.of(".pptx");
    }
    if (has(parts, "mimetype") && has(parts, "content.xml")) {
      return Optional.of(".ods");
    }
    if (has(parts, "index/document.iwa") || has(parts, "index.zip")) {
      return Optional.of(".numbers");
    }
    return has(parts, "[content_types].xml") ? Optional.empty() : Optional.of(".zip");
  }

  private static boolean has(Set<String> parts, String name) {
    return parts.contains(name);
  }

  static String remedy(String kind) {
    return switch (kind) {
      case ".xlsb", ".ods", ".numbers" ->
          "Open it in your spreadsheet program and save it as .xlsx, or save the sheet with the"
              + " responses as CSV UTF-8.";
      case ".zip" -> "Unpack it and give the file inside.";
      default -> "Download the CSV or Excel export from the survey tool instead.";
    };
  }
}
