package org.regionalism.simulation;

import java.util.Arrays;
import java.util.Optional;

/** How an export shows choices. */
public enum AnswerForm {
  /** As respondents read them. */
  LABELS("labels"),
  /**
   * As numbers: the scale's values where the survey tool exports those, else the tool's own codes,
   * with the headers that go with them.
   */
  NUMBERS("numbers");

  private final String id;

  AnswerForm(String id) {
    this.id = id;
  }

  /**
   * Returns the word used in options.
   *
   * @return for example {@code labels}
   */
  public String id() {
    return id;
  }

  /**
   * Finds a form by the word used in options.
   *
   * @param id the word
   * @return the form, or empty
   */
  public static Optional<AnswerForm> byId(String id) {
    return Arrays.stream(values()).filter(form -> form.id.equals(id)).findFirst();
  }
}
