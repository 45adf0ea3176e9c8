package org.regionalism.privacy;

import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Reason;

/**
 * Writes shares that everybody or nobody has as bounds, so that nobody's answer can be read off.
 */
final class ShareCoding {

  private ShareCoding() {}

  /**
   * Codes a share that lies within one respondent of nothing or of everything.
   *
   * @param share the share
   * @param answers how many answers it counts
   * @param each how many answers one respondent can give
   * @return the share, or the bound that stands for it
   */
  static Figure code(Figure share, Figure answers, int each) {
    if (share.number().isEmpty() || answers.number().isEmpty()) {
      return share;
    }
    double all = answers.number().getAsDouble();
    long part = Math.round(share.number().getAsDouble() * all);
    if (part <= each) {
      return Figure.missing(Reason.AT_MOST_ONE);
    }
    return part >= all - each ? Figure.missing(Reason.ALL_BUT_ONE) : share;
  }
}
