package org.regionalism.report.chart;

/** A rectangle with sides along the axes. */
record Box(double left, double top, double right, double bottom) {

  static Box around(double x, double y, double width, double height) {
    return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  double middle() {
    return (top + bottom) / 2;
  }

  double center() {
    return (left + right) / 2;
  }

  boolean holds(Box other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }

  /** The area that both cover. */
  double overlap(Box other) {
    double width = Math.min(right, other.right) - Math.max(left, other.left);
    double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return width > 0 && height > 0 ? width * height : 0;
  }
}
