package org.regionalism.rubric;

import java.util.Arrays;
import java.util.Optional;

/** Why an answer that was given has no point on the scale. Kept apart, never counted as low. */
public enum NotScoredReason {
  /** The item does not apply to the respondent. */
  NOT_APPLICABLE("not-applicable"),
  /** The respondent does not know. */
  DONT_KNOW("dont-know"),
  /** The respondent prefers not to say. */
  REFUSED("refused"),
  /** The survey did not show the item to the respondent. */
  NOT_SHOWN("not-shown");

  private final String id;

  NotScoredReason(String id) {
    this.id = id;
  }

  /**
   * Returns the word used in rubrics.
   *
   * @return for example {@code not-applicable}
   */
  public String id() {
    return id;
  }

  /**
   * Finds a reason by the word used in rubrics.
   *
   * @param id the word
   * @return the reason, or empty
   */
  public static Optional<NotScoredReason> byId(String id) {
    return Arrays.stream(values()).filter(reason -> reason.id.equals(id)).findFirst();
  }
}
