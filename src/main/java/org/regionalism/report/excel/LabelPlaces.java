package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;

/** Finds for each named point of a scatter a side where its name covers nothing else. */
final class LabelPlaces {

  private static final List<String> SIDES = List.of("r", "l", "t", "b");
  private static final double DISTANCE = 10;
  private static final double LINE = 18;
  private static final double DOT = 8;

  private final double width;
  private final double height;
  private final List<Box> taken = new ArrayList<>();

  /**
   * Starts with an empty plot.
   *
   * @param width the plot's width in pixels
   * @param height the plot's height in pixels
   */
  LabelPlaces(double width, double height) {
    this.width = width;
    this.height = height;
  }

  private record Box(double left, double top, double right, double bottom) {

    double overlap(Box other) {
      double across = Math.min(right, other.right) - Math.max(left, other.left);
      double down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return Math.max(across, 0) * Math.max(down, 0);
    }

    double area() {
      return (right - left) * (bottom - top);
    }
  }

  /** Keeps names off a point, in pixels from the top left corner. */
  void avoid(double x, double y) {
    taken.add(new Box(x - DOT, y - DOT, x + DOT, y + DOT));
  }

  /** Returns the side of a point, as a chart names it, that is the least in the way. */
  String place(double x, double y, double labelWidth) {
    String best = SIDES.get(0);
    double least = Double.MAX_VALUE;
    for (String side : SIDES) {
      double cost = cost(box(side, x, y, labelWidth));
      if (cost < least) {
        least = cost;
        best = side;
      }
    }
    taken.add(box(best, x, y, labelWidth));
    return best;
  }

  private double cost(Box box) {
    Box plot = new Box(0, 0, width, height);
    double outside = box.area() - plot.overlap(box);
    return outside + taken.stream().mapToDouble(box::overlap).sum();
  }

  private static Box box(String side, double x, double y, double labelWidth) {
    return switch (side) {
      case "l" -> new Box(x - DISTANCE - labelWidth, y - LINE / 2, x - DISTANCE, y + LINE / 2);
      case "t" ->
          new Box(x - labelWidth / 2, y - DISTANCE - LINE, x + labelWidth / 2, y - DISTANCE);
      case "b" ->
          new Box(x - labelWidth / 2, y + DISTANCE, x + labelWidth / 2, y + DISTANCE + LINE);
      default -> new Box(x + DISTANCE, y - LINE / 2, x + DISTANCE + labelWidth, y + LINE / 2);
    };
  }
}
