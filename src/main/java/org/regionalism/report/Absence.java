package org.regionalism.report;

import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Reason;

/**
 * What stands in the place of a figure that is not shown, so that nothing is blank for no reason.
 */
record Absence(Words words, int minGroup) {

  static Absence in(Edition edition) {
    return new Absence(edition.words(), edition.assessment().settings().minGroup());
  }

  /** The short text of a cell, for example "&lt;5". */
  String text(Reason reason) {
    return words.of("absence." + reason.id(), Integer.toString(minGroup));
  }

  /** Why it is so, kindly, in one or two sentences. */
  String explanation(Reason reason) {
    return words.of("absence." + reason.id() + ".why", Integer.toString(minGroup), text(reason));
  }

  /**
   * The text of a share: a bound where only one respondent stands between it and nobody or all.
   *
   * @param reason why the share is not shown
   * @param count how many answers or people the share counts
   * @param each how many of those one respondent can have given
   */
  String bound(Reason reason, Figure count, int each) {
    double whole = count.number().orElse(0);
    if (whole < each) {
      return text(reason);
    }
    // Rounded outward, because a bound that is rounded inward would be wrong.
    long most = (long) Math.ceil(100 * each / whole - 1e-9);
    return switch (reason) {
      case AT_MOST_ONE -> words.of("share.at-most", Long.toString(most));
      case ALL_BUT_ONE -> words.of("share.at-least", Long.toString(100 - most));
      default -> text(reason);
    };
  }
}
