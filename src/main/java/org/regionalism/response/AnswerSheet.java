package org.regionalism.response;

import java.util.OptionalDouble;

/**
 * One response as screens look at it: the items that the export asks, in the order of its columns.
 *
 * @param points each answer's place on its scale, from 0, or {@link #NONE}
 * @param shown how many items the respondent was shown
 * @param answered to how many something was said, also that it does not apply or is not known
 * @param repeat whether an earlier response has all the same answers
 * @param seconds how long it took, where the export says so
 */
record AnswerSheet(int[] points, int shown, int answered, Repeat repeat, OptionalDouble seconds) {

  /** No point on the scale. */
  static final int NONE = -1;
}
