package org.regionalism.report;

/**
 * How a summary looks on a terminal.
 *
 * @param colored whether colours may be used
 * @param blocks whether the terminal can show block characters; else plain letters stand for them
 */
public record TerminalStyle(boolean colored, boolean blocks) {

  private static final String STRONG = "\u001b[1m";
  private static final String TEAL = "\u001b[36m";
  private static final String RESET = "\u001b[0m";

  String strong(String text) {
    return colored ? STRONG + text + RESET : text;
  }

  /**
   * A bar: filled up to the figure, lighter up to the interval's upper end, dots to the end.
   *
   * @param at the figure's place
   * @param low the place of the interval's lower end; beyond it the bar is less certain
   * @param high the place of the interval's upper end
   * @param width the whole width
   */
  String bar(int at, int low, int high, int width) {
    StringBuilder bar = new StringBuilder();
    for (int i = 0; i < width; i++) {
      boolean certain = i < Math.min(at, low);
      boolean likely = i < Math.max(at, high);
      bar.append(
          certain ? (blocks ? '█' : '#') : likely ? (blocks ? '▒' : '=') : (blocks ? '·' : '.'));
    }
    return colored ? TEAL + bar + RESET : bar.toString();
  }
}
