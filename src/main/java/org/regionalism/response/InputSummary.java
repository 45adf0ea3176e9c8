package org.regionalism.response;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.regionalism.export.RatingSheetLayout;

/**
 * What was read from one export.
 *
 * @param file its base name
 * @param sha256 its hash, in lower-case hexadecimal digits
 * @param layout the survey tool's layout that was recognised
 * @param because what it was recognised by
 * @param rows rows below the header, blank ones apart
 * @param respondents rows that were scored
 * @param excluded rows that were not, by reason
 * @param columns every column with its role, in order
 * @param answers every raw spelling with the point it got, item by item
 */
public record InputSummary(
    String file,
    String sha256,
    String layout,
    String because,
    long rows,
    long respondents,
    Map<String, Long> excluded,
    List<ColumnUse> columns,
    List<AnswerUse> answers) {

  /** Keeps its own copies. */
  public InputSummary {
    excluded = Collections.unmodifiableMap(new TreeMap<>(excluded));
    columns = List.copyOf(columns);
    answers = List.copyOf(answers);
  }

  /**
   * Tells whether its rows are responses.
   *
   * @return false for a rating sheet
   */
  public boolean isSurvey() {
    return !layout.equals(RatingSheetLayout.ID);
  }

  /**
   * Returns the same with other spellings.
   *
   * @param others the spellings that it has instead
   * @return a new summary
   */
  public InputSummary withAnswers(List<AnswerUse> others) {
    return new InputSummary(
        file, sha256, layout, because, rows, respondents, excluded, columns, others);
  }

  /**
   * One column.
   *
   * @param column its number, from 1
   * @param header its header; empty where it could hold personal data of respondents
   * @param role what it was used for: item, attribute, comment, timestamp, metadata or unused
   * @param id the item's id or the attribute's name, or empty
   */
  public record ColumnUse(int column, String header, String role, String id) {}

  /**
   * One raw spelling of an item.
   *
   * @param item the item's id
   * @param raw the spelling, empty for a blank cell
   * @param meaning the scale value, or the reason why it was not scored
   * @param scored whether the meaning is a scale value
   * @param rule the rule that matched it
   */
  public record AnswerUse(String item, String raw, String meaning, boolean scored, String rule) {}
}
