package org.regionalism.report.chart;

/**
 * Where an interval lies: its colour, and a dot that is full where it is clear and hollow where it
 * is not, so that colour is never alone.
 */
enum Stance {
  BELOW(Palette.FAR, true),
  ABOVE(Palette.GOAL, true),
  OPEN(Palette.SECONDARY, false);

  private static final double RADIUS = 6;

  private final String colour;
  private final boolean clear;

  Stance(String colour, boolean clear) {
    this.colour = colour;
    this.clear = clear;
  }

  /** By the sign of a shift's crossing. */
  static Stance of(int crossing) {
    return crossing < 0 ? BELOW : crossing > 0 ? ABOVE : OPEN;
  }

  String colour() {
    return colour;
  }

  void dot(Svg svg, double x, double y) {
    svg.add(Shape.circle(x, y, RADIUS + 1.5).fill(Palette.PAPER));
    svg.add(
        clear
            ? Shape.circle(x, y, RADIUS).fill(colour)
            : Shape.circle(x, y, RADIUS - 1.1).fill(Palette.PAPER).stroke(colour, 2.2));
  }
}
