package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;

/** Finds for each named point of a scatter a place where its name covers nothing else. */
final class LabelPlaces {

  private static final double DISTANCE = 10;
  private static final double LINE = 18;
  private static final double DOT = 8;

  /** Far enough up or down to stand clear of a line through the point. */
  private static final double ASIDE = 13;

  private static final List<Place> PLACES =
      List.of(
          new Place("r", 0),
          new Place("r", -ASIDE),
          new Place("r", ASIDE),
          new Place("l", 0),
          new Place("l", -ASIDE),
          new Place("l", ASIDE),
          new Place("t", 0),
          new Place("b", 0));

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

  /**
   * A place beside a point.
   *
   * @param side as a chart names it
   * @param down how far it is moved down from there, in pixels
   */
  record Place(String side, double down) {

    private Box box(double x, double y, double wide) {
      double middle = y - LINE / 2 + down;
      return switch (side) {
        case "l" -> new Box(x - DISTANCE - wide, middle, wide, LINE);
        case "t" -> new Box(x - wide / 2, y - DISTANCE - LINE, wide, LINE);
        case "b" -> new Box(x - wide / 2, y + DISTANCE, wide, LINE);
        default -> new Box(x + DISTANCE, middle, wide, LINE);
      };
    }
  }

  private record Box(double left, double top, double width, double height) {

    double overlap(Box other) {
      double right = Math.min(left + width, other.left + other.width);
      double bottom = Math.min(top + height, other.top + other.height);
      double across = Math.max(right - Math.max(left, other.left), 0);
      return across * Math.max(bottom - Math.max(top, other.top), 0);
    }
  }

  /** Keeps names off a point, in pixels from the top left corner. */
  void avoid(double x, double y) {
    avoid(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
  }

  /** Keeps names off a rectangle. */
  void avoid(double left, double top, double wide, double high) {
    taken.add(new Box(left, top, wide, high));
  }

  /** Returns the place beside a point where its name is the least in the way. */
  Place place(double x, double y, double wide) {
    Place best = PLACES.get(0);
    double least = Double.MAX_VALUE;
    for (Place place : PLACES) {
      double cost = cost(place.box(x, y, wide));
      // A hair's difference is one of rounding.
      if (cost < least - 1) {
        least = cost;
        best = place;
      }
    }
    taken.add(best.box(x, y, wide));
    return best;
  }

  private double cost(Box box) {
    double inside = new Box(0, 0, width, height).overlap(box);
    double outside = box.width() * box.height() - inside;
    return outside + taken.stream().mapToDouble(box::overlap).sum();
  }
}
