package org.regionalism.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.regionalism.rubric.Rubric;

/** The survey tools as whose exports responses can be written: one line each. */
public enum ExportLayout {
  /** One header row of names and item ids. */
  PLAIN("plain") {
    @Override
    ExportWriter writer() {
      return new PlainWriter();
    }
  },
  /** The responses of a Google form, downloaded as CSV. */
  GOOGLE_FORMS("google-forms") {
    @Override
    ExportWriter writer() {
      return new GoogleFormsWriter();
    }
  },
  /** A Qualtrics export of choice texts, with its three header rows. */
  QUALTRICS("qualtrics") {
    @Override
    ExportWriter writer() {
      return new QualtricsWriter();
    }
  };

  private final String id;

  ExportLayout(String id) {
    this.id = id;
  }

  abstract ExportWriter writer();

  /**
   * Returns the word used in options.
   *
   * @return for example {@code google-forms}
   */
  public String id() {
    return id;
  }

  /**
   * Finds a layout by the word used in options.
   *
   * @param id the word
   * @return the layout, or empty
   */
  public static Optional<ExportLayout> byId(String id) {
    return Arrays.stream(values()).filter(layout -> layout.id.equals(id)).findFirst();
  }

  /**
   * Writes responses in this layout. Whatever the layout, the answers are the same.
   *
   * @param rubric what was asked
   * @param responses the rows, in order
   * @param language the language that the survey was shown in; comments are in English
   * @return the file's text, to be stored as UTF-8 with its line ends as they are
   */
  public String write(Rubric rubric, List<SimulatedResponse> responses, String language) {
    return writer().write(rubric, responses, language);
  }
}
