package org.regionalism.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds free spots for labels of points: near their point, inside the plot, off all marks and off
 * one another as far as there is room.
 */
final class LabelPlacement {

  /** How far a label's box may be from its point, nearest first. */
  private static final double[] DISTANCES = {11, 20, 32, 48, 68, 92, 120, 152};

  private static final int DIRECTIONS = 16;

  /** Each label gives way to those placed after it in later rounds. */
  private static final int ROUNDS = 3;

  private final Box plot;
  private final List<Box> marks;

  /** A label's point, and the room that its text takes. */
  record Label(double x, double y, double width, double height) {}

  /** Labels stay inside the plot; marks are what they should not cover. */
  LabelPlacement(Box plot, List<Box> marks) {
    this.plot = plot;
    this.marks = List.copyOf(marks);
  }

  /** A box for each label, in the labels' order. */
  List<Box> place(List<Label> labels) {
    List<Box> placed = new ArrayList<>();
    for (Label label : labels) {
      placed.add(best(label, placed));
    }
    for (int round = 1; round < ROUNDS; round++) {
      for (int i = 0; i < labels.size(); i++) {
        List<Box> others = new ArrayList<>(placed);
        others.remove(i);
        placed.set(i, best(labels.get(i), others));
      }
    }
    return List.copyOf(placed);
  }

  private Box best(Label label, List<Box> others) {
    Box best = moved(label, DISTANCES[0], 0);
    double least = cost(best, 0, others);
    for (double distance : DISTANCES) {
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        Box box = moved(label, distance, direction);
        double cost = cost(box, distance - DISTANCES[0], others);
        if (cost < least - 1e-9) {
          best = box;
          least = cost;
        }
      }
    }
    return best;
  }

  /** Covering a text is worst, then leaving the plot, then covering a mark, then being far. */
  private double cost(Box box, double distance, List<Box> others) {
    double area = (box.right() - box.left()) * (box.bottom() - box.top());
    double inside = box.overlap(plot);
    double cost = distance + 40 * (area - inside);
    for (Box other : others) {
      cost += 20 * box.overlap(other);
    }
    for (Box mark : marks) {
      cost += box.overlap(mark);
    }
    return cost;
  }

  /** The label's box beside its point, in a direction that goes round from the right. */
  private static Box moved(Label label, double distance, int direction) {
    double angle = 2 * Math.PI * direction / DIRECTIONS;
    double right = StrictMath.cos(angle);
    double down = StrictMath.sin(angle);
    return Box.around(
        label.x() + right * distance + side(right) * label.width() / 2,
        label.y() + down * distance + side(down) * label.height() / 2,
        label.width(),
        label.height());
  }

  /** A label straight above its point is centred, any other lies to one side with a corner near. */
  private static int side(double component) {
    return Math.abs(component) < .1 ? 0 : component < 0 ? -1 : 1;
  }
}
