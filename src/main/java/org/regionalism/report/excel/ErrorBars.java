package org.regionalism.report.excel;

/** Intervals as lines through points or at the ends of bars. */
final class ErrorBars {

  private ErrorBars() {}

  /**
   * Lines in one direction of a scatter.
   *
   * @param direction "x" or "y"
   * @param less distances down to the lower ends
   * @param more distances up to the upper ends
   */
  static Element along(String direction, Plotted less, Plotted more, Element stroke) {
    return Element.of("c:errBars", Element.val("c:errDir", direction))
        .and(rest(1, less, more, stroke));
  }

  /** Whiskers at the ends of bars. */
  static Element ofBars(Plotted less, Plotted more, Element stroke) {
    return Element.of("c:errBars").and(rest(0, less, more, stroke));
  }

  private static Element[] rest(int noEndCap, Plotted less, Plotted more, Element stroke) {
    return new Element[] {
      Element.val("c:errBarType", "both"),
      Element.val("c:errValType", "cust"),
      Element.val("c:noEndCap", noEndCap),
      more.in("c:plus"),
      less.in("c:minus"),
      stroke
    };
  }
}
