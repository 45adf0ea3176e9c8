package org.regionalism.report;

import java.util.List;
import java.util.Optional;

/**
 * A report's content, the same for every format.
 *
 * @param title the report's title
 * @param subtitle one line below it
 * @param language the language of its texts
 * @param date its date as YYYY-MM-DD, or empty where neither the data nor the person gave one
 * @param sections in order, at least one
 */
public record Document(
    String title, String subtitle, String language, Optional<String> date, List<Section> sections) {

  /** Keeps its own copy. */
  public Document {
    sections = List.copyOf(sections);
  }

  /**
   * A sheet in the workbook, a chapter elsewhere.
   *
   * @param id unique in the document, lower case letters, digits and dashes
   * @param name short, for a tab
   * @param title the finding in words
   * @param lead what is shown below, how many people and organizations, and which unit counts
   * @param blocks in order
   */
  public record Section(String id, String name, String title, String lead, List<Block> blocks) {
    /** Keeps its own copy. */
    public Section {
      blocks = List.copyOf(blocks);
    }
  }
}
