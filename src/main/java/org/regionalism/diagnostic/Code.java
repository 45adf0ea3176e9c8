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
  NOTATION_NUMBER_AS_TEXT(Severity.ERROR),
  NOTATION_ALIAS(Severity.ERROR),
  NOTATION_ANCHOR(Severity.ERROR),
  NOTATION_TAG(Severity.ERROR),
  NOTATION_KIND(Severity.ERROR),
  NOTATION_MISSING_KEY(Severity.ERROR),
  NOTATION_UNKNOWN_KEY(Severity.ERROR),
  NOTATION_NOT_UTF8(Severity.ERROR),
  NOTATION_CONTROL_CHARACTER(Severity.ERROR),
  NOTATION_TAB(Severity.ERROR),
  NOTATION_UNCLOSED(Severity.ERROR),
  NOTATION_OUT_OF_PLACE(Severity.ERROR),
  NOTATION_COLON(Severity.ERROR),
  NOTATION_NO_COLON(Severity.ERROR),
  NOTATION_FIRST_CHARACTER(Severity.ERROR),
  NOTATION_COMPLEX_KEY(Severity.ERROR),
  NOTATION_DIRECTIVE(Severity.ERROR),

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
  RUBRIC_CHANGE_SINCE(Severity.ERROR),
  RUBRIC_CHANGE_PRESENT(Severity.ERROR),
  RUBRIC_CHANGE_TWICE(Severity.ERROR),

  RUBRIC_NOT_TRANSLATED(Severity.WARNING),
  RUBRIC_ITEM_DOUBLE(Severity.WARNING),
  RUBRIC_ITEM_LONG(Severity.WARNING),
  RUBRIC_ITEM_ABSOLUTE(Severity.WARNING),
  RUBRIC_ITEM_NEGATED(Severity.WARNING),
  RUBRIC_TEXT_TWICE(Severity.WARNING),
  RUBRIC_TEXT_PREFIX(Severity.WARNING),
  RUBRIC_LABEL_PREFIX(Severity.WARNING),
  RUBRIC_LENS_UNTAGGED(Severity.WARNING),
  RUBRIC_LENS_THIN(Severity.WARNING),
  RUBRIC_BAND_UNREACHABLE(Severity.WARNING),
  RUBRIC_NEXT_EMPTY(Severity.WARNING),
  RUBRIC_GUIDANCE_THIN(Severity.WARNING),

  FILE_MISSING(Severity.ERROR),
  FILE_IS_DIRECTORY(Severity.ERROR),
  FILE_UNREADABLE(Severity.ERROR),
  FILE_EMPTY(Severity.ERROR),
  FILE_TYPE(Severity.ERROR),

  CSV_NOT_UTF8(Severity.ERROR),
  CSV_NOT_IN_ENCODING(Severity.ERROR),
  CSV_ENCODING_UNKNOWN(Severity.ERROR),
  CSV_UNCLOSED_QUOTE(Severity.ERROR),
  CSV_STRAY_QUOTE(Severity.ERROR),
  CSV_FIELD_TOO_LONG(Severity.ERROR),
  CSV_TOO_MANY_COLUMNS(Severity.ERROR),
  CSV_NUL(Severity.ERROR),
  CSV_RAGGED(Severity.ERROR),
  CSV_HEADER_ONLY(Severity.ERROR),
  LAYOUT_NOT_HERE(Severity.ERROR),

  XLSX_STANDARD_INPUT(Severity.ERROR),
  XLSX_IS_TEXT(Severity.ERROR),
  XLSX_NOT_A_WORKBOOK(Severity.ERROR),
  XLSX_ENCRYPTED(Severity.ERROR),
  XLSX_CUT_OFF(Severity.ERROR),
  XLSX_DAMAGED(Severity.ERROR),
  XLSX_TOO_MANY_PARTS(Severity.ERROR),
  XLSX_TOO_LARGE(Severity.ERROR),
  XLSX_BOMB(Severity.ERROR),
  XLSX_PART_TWICE(Severity.ERROR),
  XLSX_PART_MISSING(Severity.ERROR),
  XLSX_DOCTYPE(Severity.ERROR),
  XLSX_SYNTAX(Severity.ERROR),
  XLSX_MARKUP_TOO_LONG(Severity.ERROR),
  XLSX_TEXT_TOO_LONG(Severity.ERROR),
  XLSX_TEXTS_TOO_LARGE(Severity.ERROR),
  XLSX_TEXT_MISSING(Severity.ERROR),
  XLSX_ROWS_UNORDERED(Severity.ERROR),
  XLSX_CELLS_UNORDERED(Severity.ERROR),
  XLSX_TOO_MANY_ROWS(Severity.ERROR),
  XLSX_TOO_MANY_COLUMNS(Severity.ERROR),
  XLSX_NUMBER(Severity.ERROR),
  XLSX_FORMULA(Severity.ERROR),

  SHEET_UNKNOWN(Severity.ERROR, Quotes.RESPONSES),
  SHEET_EMPTY(Severity.ERROR, Quotes.RESPONSES),
  SHEET_NONE_FITS(Severity.ERROR, Quotes.RESPONSES),
  SHEET_SEVERAL_FIT(Severity.ERROR, Quotes.RESPONSES),
  SHEET_HIDDEN_READ(Severity.WARNING),
  SHEET_HIDDEN_UNREAD(Severity.WARNING, Quotes.RESPONSES),
  SHEET_ROWS_HIDDEN(Severity.WARNING),

  COLUMN_NO_ITEMS(Severity.ERROR, Quotes.RESPONSES),
  COLUMN_AMBIGUOUS_ITEM(Severity.ERROR, Quotes.RESPONSES),
  COLUMN_AMBIGUOUS_ATTRIBUTE(Severity.ERROR, Quotes.RESPONSES),
  COLUMN_TWO_ITEMS(Severity.ERROR, Quotes.RESPONSES),
  COLUMN_DESCENDING(Severity.ERROR, Quotes.RESPONSES),
  COLUMN_ITEMS_MISSING(Severity.WARNING),

  ANSWER_UNMATCHED(Severity.ERROR, Quotes.RESPONSES),
  ANSWER_OFF_SCALE(Severity.ERROR, Quotes.RESPONSES),
  ANSWER_CONTRADICTS(Severity.ERROR, Quotes.RESPONSES),
  ANSWER_DATE(Severity.ERROR, Quotes.RESPONSES),
  ANSWER_RECODED(Severity.ERROR, Quotes.RESPONSES),
  ANSWER_CODE_UNKNOWN(Severity.ERROR, Quotes.RESPONSES),
  ANSWER_CODE_LABEL(Severity.ERROR, Quotes.RESPONSES),
  ANSWER_OTHER_SCALE(Severity.ERROR, Quotes.RESPONSES),
  ANSWERS_TWO_LABELS(Severity.ERROR, Quotes.RESPONSES),
  ANSWERS_MANY_UNMATCHED(Severity.ERROR, Quotes.RESPONSES),
  ANSWERS_LET_PASS(Severity.WARNING, Quotes.RESPONSES),
  ROWS_RAGGED(Severity.WARNING),

  MAP_UNKNOWN_REFERENCE(Severity.ERROR),
  MAP_COLUMN_USE(Severity.ERROR, Quotes.RESPONSES),
  MAP_DIRECTION(Severity.ERROR),
  MAP_VALUES(Severity.ERROR),
  MAP_TWICE(Severity.ERROR),
  MAP_OFF_SCALE(Severity.ERROR),
  MAP_COLUMN_MISSING(Severity.ERROR, Quotes.RESPONSES),
  MAP_COLUMN_AMBIGUOUS(Severity.ERROR, Quotes.RESPONSES),
  MAP_COLUMN_TWICE(Severity.ERROR, Quotes.RESPONSES),
  MAP_ANSWER_UNUSED(Severity.WARNING, Quotes.RESPONSES),

  CODEBOOK_UNKNOWN(Severity.ERROR),
  CODEBOOK_UNREADABLE(Severity.ERROR),
  CODEBOOK_EMPTY(Severity.ERROR),
  CODEBOOK_NO_LABEL(Severity.ERROR),
  CODEBOOK_TWICE(Severity.ERROR),
  CODEBOOK_UNUSED(Severity.WARNING),
  CODEBOOK_AMBIGUOUS(Severity.ERROR),

  ROSTER_NO_COLUMN(Severity.ERROR),
  ROSTER_EMPTY(Severity.ERROR),
  ROSTER_NO_NAME(Severity.ERROR),
  ROSTER_TWICE(Severity.ERROR, Quotes.RESPONSES),
  ROSTER_SECTOR(Severity.ERROR),
  ROSTER_CONVENER(Severity.ERROR),
  ROSTER_INVITED(Severity.ERROR),
  ROSTER_UNLISTED(Severity.WARNING, Quotes.RESPONSES),
  ROSTER_NOBODY(Severity.WARNING),
  ROSTER_MORE_ANSWERED(Severity.WARNING),

  TARGETS_UNKNOWN(Severity.ERROR),
  TARGETS_RANGE(Severity.ERROR),
  TARGETS_EMPTY(Severity.ERROR),

  DUPLICATES_FOUND(Severity.WARNING, Quotes.RESPONSES),
  DUPLICATES_TOO_MANY(Severity.WARNING),
  DUPLICATES_STANDARD_INPUT(Severity.ERROR),

  ATTRIBUTE_UNKNOWN_VALUE(Severity.WARNING, Quotes.RESPONSES),
  ATTRIBUTE_TOO_MANY_VALUES(Severity.ERROR, Quotes.RESPONSES),
  ORGANIZATION_VARIANTS(Severity.WARNING, Quotes.RESPONSES),
  WAVE_MISSING(Severity.WARNING),
  CONSORTIA_SEVERAL(Severity.WARNING),

  ITEM_AGAINST_REST(Severity.WARNING),

  LEVELS_NONE(Severity.ERROR),
  LEVELS_COLUMN_TWICE(Severity.ERROR),
  LEVELS_UNKNOWN_DIMENSION(Severity.ERROR, Quotes.RESPONSES),
  LEVELS_NO_LEVEL(Severity.ERROR, Quotes.RESPONSES),
  LEVELS_NO_WAVE(Severity.ERROR),
  LEVELS_TEXT_LONG(Severity.ERROR),
  LEVELS_DISAGREE(Severity.ERROR),
  LEVELS_WAVE_UNCLEAR(Severity.ERROR, Quotes.RESPONSES),
  LEVELS_TEXT_ALONE(Severity.WARNING),
  LEVELS_APART(Severity.WARNING),
  LEVELS_MISSING(Severity.WARNING),

  SINCE_SCHEMA(Severity.ERROR),
  SINCE_RUBRIC(Severity.ERROR),
  SINCE_VERSION(Severity.ERROR),
  SINCE_UNIT(Severity.ERROR),
  SINCE_MIN_GROUP(Severity.ERROR),
  SINCE_SCALE(Severity.ERROR),
  SINCE_FIGURE(Severity.ERROR),
  SINCE_NO_SURVEY(Severity.ERROR),
  SINCE_NOTHING_NOW(Severity.ERROR),
  SINCE_WAVE_TWICE(Severity.ERROR),
  SINCE_FEW_ORGANIZATIONS(Severity.ERROR),
  SINCE_SAME_EXPORT(Severity.WARNING),

  PLAN_NONE(Severity.ERROR),
  PLAN_COLUMN_GONE(Severity.ERROR),
  PLAN_COLUMN_OTHER(Severity.ERROR),
  PLAN_TOO_LONG(Severity.ERROR),

  RELEASE_NOT_OURS(Severity.ERROR),
  RELEASE_NOTHING(Severity.ERROR),
  RELEASE_TOO_LARGE(Severity.ERROR),
  RELEASE_HIDDEN_SHEET(Severity.ERROR),
  RELEASE_OTHER_RUN(Severity.ERROR),
  RELEASE_CELL(Severity.ERROR),

  WAVES_STANDARD_INPUT(Severity.WARNING),
  WAVES_TOO_MANY_PEOPLE(Severity.WARNING),
  WAVE_UNLABELLED(Severity.ERROR),
  WAVE_TOO_SMALL(Severity.ERROR, Quotes.RESPONSES),
  NO_RESPONDENTS(Severity.ERROR);

  private final Severity severity;
  private final Quotes quotes;
  private final String id;

  Code(Severity severity) {
    this(severity, Quotes.NO_RESPONSES);
  }

  Code(Severity severity, Quotes quotes) {
    this.severity = severity;
    this.quotes = quotes;
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

  /**
   * Tells whether its texts may repeat what respondents wrote, or headers and names beside their
   * answers. Such texts are for the person who holds the export, and for nothing that is passed on.
   *
   * @return true if only the code and the place may be written to a file
   */
  public boolean quotesResponses() {
    return quotes == Quotes.RESPONSES;
  }

  private enum Quotes {
    NO_RESPONSES,
    RESPONSES
  }
}
