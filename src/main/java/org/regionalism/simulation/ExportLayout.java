package org.regionalism.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.regionalism.rubric.Rubric;

/** The survey tools as whose exports responses can be written: one line each. */
public enum ExportLayout {
  /** One header row of names and item ids. */
  PLAIN("plain", PlainWriter::new),
  /** The responses of a Google form. */
  GOOGLE_FORMS("google-forms", GoogleFormsWriter::new),
  /** The responses of a Microsoft form. */
  MICROSOFT_FORMS("microsoft-forms", MicrosoftFormsWriter::new),
  /** SurveyMonkey's expanded export, with its two header rows. */
  SURVEYMONKEY("surveymonkey", SurveyMonkeyWriter::new),
  /** A Qualtrics export with its three header rows. */
  QUALTRICS("qualtrics", QualtricsWriter::new),
  /** A Qualtrics export of the older kind, with two header rows. */
  QUALTRICS_LEGACY("qualtrics-legacy", QualtricsLegacyWriter::new),
  /** A LimeSurvey export of codes and texts, or of codes alone. */
  LIMESURVEY("limesurvey", LimeSurveyWriter::new),
  /** A KoboToolbox export of labels, or of names. */
  KOBOTOOLBOX("kobotoolbox", KoboToolboxWriter::new),
  /** An ODK Central export. */
  ODK_CENTRAL("odk-central", OdkCentralWriter::new),
  /** A REDCap export, labelled or raw. */
  REDCAP("redcap", RedcapWriter::new),
  /** A Typeform export. */
  TYPEFORM("typeform", TypeformWriter::new),
  /** An Alchemer export. */
  ALCHEMER("alchemer", AlchemerWriter::new);

  private final String id;

  @SuppressWarnings("ImmutableEnumChecker") // constructors hold nothing
  private final Supplier<ExportWriter> writer;

  ExportLayout(String id, Supplier<ExportWriter> writer) {
    this.id = id;
    this.writer = writer;
  }

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
   * Makes an export in this layout. Whatever the layout, the answers are the same.
   *
   * @param rubric what was asked
   * @param responses the rows, in order
   * @param language the language that the survey was shown in; comments are in English
   * @param form how choices are shown
   * @return the export
   */
  public SimulatedExport export(
      Rubric rubric, List<SimulatedResponse> responses, String language, AnswerForm form) {
    return writer.get().write(new Wording(rubric, language, form), responses);
  }

  /**
   * Writes responses in this layout as CSV with labels.
   *
   * @param rubric what was asked
   * @param responses the rows, in order
   * @param language the language that the survey was shown in; comments are in English
   * @return the file's text, to be stored as UTF-8 with its line ends as they are
   */
  public String write(Rubric rubric, List<SimulatedResponse> responses, String language) {
    return export(rubric, responses, language, AnswerForm.LABELS).csv();
  }
}
