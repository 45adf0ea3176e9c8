package org.regionalism.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.regionalism.report.markdown.MarkdownWriter;
import org.regionalism.report.text.TextWriter;

/** The formats in which an inspection is shown. */
public enum InspectionFormat {
  /** For a terminal of 80 columns. */
  TEXT {
    @Override
    public String write(Inspection inspection, String path) {
      return TextWriter.write(InspectionPage.of(inspection, path), 80);
    }
  },
  /** For a page. */
  MARKDOWN {
    @Override
    public String write(Inspection inspection, String path) {
      return MarkdownWriter.write(InspectionPage.of(inspection, path), "");
    }
  },
  /** For machines. */
  JSON {
    @Override
    public String write(Inspection inspection, String path) {
      return InspectionJson.of(inspection);
    }
  };

  /**
   * Writes an inspection.
   *
   * @param inspection what was recognised
   * @param path the export as the user named it
   * @return the text, ending in a line feed
   */
  public abstract String write(Inspection inspection, String path);

  /**
   * Finds a format by its word.
   *
   * @param word for example {@code markdown}
   * @return the format, or empty
   */
  public static Optional<InspectionFormat> byWord(String word) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
