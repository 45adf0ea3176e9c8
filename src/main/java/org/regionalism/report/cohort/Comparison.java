package org.regionalism.report.cohort;

import java.util.Locale;
import org.regionalism.report.Words;

/** Whether a consortium can be set beside the others. */
public enum Comparison {
  /** Its figures mean what those of the others do. */
  COMPARED,
  /** It was scored with another rubric, or with another version of it. */
  OTHER_RUBRIC,
  /** It was scored with another unit, or keeps back figures of other sizes. */
  OTHER_SETTINGS,
  /** It holds no survey, only levels that a group agreed on. */
  NO_SURVEY;

  /** Why it is not compared, in a sentence or two. */
  String why(Words words, String scoredWith) {
    return words.of(
        "cohort.apart." + name().toLowerCase(Locale.ROOT).replace('_', '-'), scoredWith);
  }
}
