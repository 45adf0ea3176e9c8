package org.regionalism.diagnostic;

import java.util.Locale;

/** The kinds of diagnostics. Their texts are in {@code catalogue.properties}, by {@link #id}. */
public enum Code {
  NOTATION_TOO_LARGE(Severity.ERROR),
  NOTATION_SYNTAX(Severity.ERROR),
  NOTATION_EMPTY(Severity.ERROR),
  NOTATION_SECOND_DOCUMENT(Severity.ERROR),
  NOTATION_TOO_DEEP(Severity.ERROR),
  NOTATION_MERGE_KEY(Severity.ERROR),
  NOTATION_DUPLICATE_KEY(Severity.ERROR),
  NOTATION_NUMBER(Severity.ERROR),
  NOTATION_ALIAS(Severity.ERROR),
  NOTATION_ANCHOR(Severity.ERROR),
  NOTATION_TAG(Severity.ERROR),
  NOTATION_KIND(Severity.ERROR),
  NOTATION_MISSING_KEY(Severity.ERROR),
  NOTATION_UNKNOWN_KEY(Severity.ERROR),

  RUBRIC_MISSING(Severity.ERROR),
  RUBRIC_ID_FORM(Severity.ERROR),
  RUBRIC_DUPLICATE_ID(Severity.ERROR),
  RUBRIC_UNKNOWN_REFERENCE(Severity.ERROR),
  RUBRIC_EMPTY(Severity.ERROR),
  RUBRIC_SCALE_POINTS(Severity.ERROR),
  RUBRIC_SCALE_CUTS(Severity.ERROR),
  RUBRIC_SCALE_ORDER(Severity.ERROR),
  RUBRIC_LABEL_TWICE(Severity.ERROR),
  RUBRIC_LEVELS(Severity.ERROR),
  RUBRIC_WEIGHT(Severity.ERROR),
  RUBRIC_SHIFT_POLE(Severity.ERROR),
  RUBRIC_LENS_NAME(Severity.ERROR),
  RUBRIC_BAND_ORDER(Severity.ERROR),
  RUBRIC_MIN_ANSWERED(Severity.ERROR),
  RUBRIC_TOO_MANY(Severity.ERROR),

  FILE_MISSING(Severity.ERROR),
  FILE_IS_DIRECTORY(Severity.ERROR),
  FILE_UNREADABLE(Severity.ERROR),
  FILE_EMPTY(Severity.ERROR),
  FILE_TYPE(Severity.ERROR),

  CSV_NOT_UTF8(Severity.ERROR),
  CSV_ENCODING_UNKNOWN(Severity.ERROR),
  CSV_UNCLOSED_QUOTE(Severity.ERROR),
  CSV_STRAY_QUOTE(Severity.ERROR),
  CSV_FIELD_TOO_LONG(Severity.ERROR),
  CSV_TOO_MANY_COLUMNS(Severity.ERROR),
  CSV_NUL(Severity.ERROR),
  CSV_RAGGED(Severity.ERROR),
  CSV_HEADER_ONLY(Severity.ERROR),

  COLUMN_NO_ITEMS(Severity.ERROR),
  COLUMN_AMBIGUOUS_ITEM(Severity.ERROR),
  COLUMN_AMBIGUOUS_ATTRIBUTE(Severity.ERROR),
  COLUMN_TWO_ITEMS(Severity.ERROR),
  COLUMN_ITEMS_MISSING(Severity.WARNING),

  ANSWER_UNMATCHED(Severity.ERROR),
  ANSWER_OFF_SCALE(Severity.ERROR),
  ANSWER_CONTRADICTS(Severity.ERROR),
  ANSWER_DATE(Severity.ERROR),
  ANSWER_RECODED(Severity.ERROR),
  ANSWERS_MANY_UNMATCHED(Severity.ERROR),
  ANSWERS_LET_PASS(Severity.WARNING),
  ROWS_RAGGED(Severity.WARNING),

  ATTRIBUTE_UNKNOWN_VALUE(Severity.WARNING),
  ATTRIBUTE_TOO_MANY_VALUES(Severity.ERROR),
  ORGANIZATION_VARIANTS(Severity.WARNING),
  WAVE_MISSING(Severity.WARNING),
  CONSORTIA_SEVERAL(Severity.WARNING),

  WAVE_TOO_SMALL(Severity.ERROR),
  NO_RESPONDENTS(Severity.ERROR);

  private final Severity severity;
  private final String id;

  Code(Severity severity) {
    this.severity = severity;
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the word in brackets in every message.
   *
   * @return for example {@code answer-unmatched}
   */
  public String id() {
    return id;
  }

  /**
   * Returns how much it weighs.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }
}
