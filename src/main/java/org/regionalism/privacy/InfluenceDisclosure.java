package org.regionalism.privacy;

import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Influence;
import org.regionalism.assessment.Measure;

/**
 * Decides whether it may be told that one organization makes a difference.
 *
 * <p>What could somebody learn who has all else, above all the number of organizations, their mean
 * and their standard deviation? A yes says that the mean of some organization lies beyond a limit,
 * a no that none does. Both are inequalities about the outermost mean, whichever organization's it
 * is: no equation, and so no mean can be solved for, not even by four of five organizations that
 * put their own together, who know the fifth from the whole's mean anyhow. Five are needed because
 * the mean itself needs them; what the remaining four come to is compared, and never shown. And
 * where the mean is kept back, an inequality about it would be the only thing known, so that the
 * answer is kept back with it.
 */
final class InfluenceDisclosure {

  private InfluenceDisclosure() {}

  /**
   * Decides.
   *
   * @param found the answer
   * @param overall the whole, as it is shown
   */
  static Influence of(Influence found, Measure overall) {
    return overall.index() instanceof Figure.Missing hidden
        ? new Influence.Missing(hidden.reason())
        : found;
  }
}
