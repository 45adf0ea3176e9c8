package org.regionalism.report;

import java.util.List;
import java.util.Optional;

/** What a picture plots. Every chart has the same figures in a table of its section. */
public sealed interface Chart
    permits Chart.ShiftScale,
        Chart.ShiftMap,
        Chart.IndexBars,
        IndexSpread,
        Chart.IndexLine,
        Chart.AnswerBars {

  /**
   * Returns the file name without its ending.
   *
   * @return unique in the document
   */
  String id();

  /**
   * Returns the finding in words.
   *
   * @return the title
   */
  String title();

  /**
   * Returns what is plotted, how many people and organizations, and which unit counts.
   *
   * @return one line below the title
   */
  String subtitle();

  /**
   * Returns the figures in words, for those who do not see the picture.
   *
   * @return the alternative text
   */
  String description();

  /**
   * Returns the chart for a place where its title stands already.
   *
   * @return the same without a title
   */
  Chart untitled();

  /**
   * An index with its interval.
   *
   * @param value 0 to 100
   * @param interval its interval, or empty
   */
  record Point(double value, Optional<Ends> interval) {}

  /**
   * The ends of an interval.
   *
   * @param low the lower end
   * @param high the upper end
   */
  record Ends(double low, double high) {}

  /**
   * The shifts as the rubric lays them out: from-pole at the left, to-pole at the right, the
   * position with its interval between.
   */
  record ShiftScale(
      String id,
      String title,
      String subtitle,
      String description,
      String note,
      List<ShiftRow> rows)
      implements Chart {
    /** Keeps its own copy. */
    public ShiftScale {
      rows = List.copyOf(rows);
    }

    @Override
    public Chart untitled() {
      return new ShiftScale(id, "", subtitle, description, note, rows);
    }
  }

  /**
   * One shift.
   *
   * @param name the shift's short name
   * @param from the from-pole's short name
   * @param to the to-pole's short name
   * @param fromNote small type below the from-pole, for example "index 64"
   * @param toNote small type below the to-pole
   * @param position the shift's position, or empty where it is not shown
   * @param fromIndex the from-pole's index, or empty
   * @param toIndex the to-pole's index, or empty
   * @param holds which pole clearly holds: −1 the from-pole, 1 the to-pole, 0 neither
   * @param crossing where the interval lies: −1 below 50, 1 above 50, 0 across or unknown
   * @param quadrant the quadrant's name, for the scatter's labels and tables
   */
  record ShiftRow(
      String name,
      String from,
      String to,
      String fromNote,
      String toNote,
      Optional<Point> position,
      Optional<Point> fromIndex,
      Optional<Point> toIndex,
      int holds,
      int crossing,
      String quadrant) {}

  /** The shifts by the indexes of their poles, in four named quadrants. */
  record ShiftMap(
      String id,
      String title,
      String subtitle,
      String description,
      String fromAxis,
      String toAxis,
      QuadrantNames quadrants,
      List<ShiftRow> rows)
      implements Chart {
    /** Keeps its own copy. */
    public ShiftMap {
      rows = List.copyOf(rows);
    }

    @Override
    public Chart untitled() {
      return new ShiftMap(id, "", subtitle, description, fromAxis, toAxis, quadrants, rows);
    }
  }

  /**
   * What the four corners of the shift map are called.
   *
   * @param regional from high, to low
   * @param inTransition both high
   * @param unformed both low
   * @param regionalism from low, to high
   */
  record QuadrantNames(String regional, String inTransition, String unformed, String regionalism) {}

  /** Indexes with intervals, one bar each. */
  record IndexBars(
      String id,
      String title,
      String subtitle,
      String description,
      String axis,
      List<IndexBar> bars)
      implements Chart {
    /** Keeps its own copy. */
    public IndexBars {
      bars = List.copyOf(bars);
    }

    @Override
    public Chart untitled() {
      return new IndexBars(id, "", subtitle, description, axis, bars);
    }
  }

  /**
   * One bar.
   *
   * @param name what it is
   * @param point its index, or empty where it is not shown
   */
  record IndexBar(String name, Optional<Point> point) {}

  /** An index over waves, as a line with intervals. */
  record IndexLine(
      String id,
      String title,
      String subtitle,
      String description,
      String axis,
      List<LinePoint> points)
      implements Chart {
    /** Keeps its own copy. */
    public IndexLine {
      points = List.copyOf(points);
    }

    @Override
    public Chart untitled() {
      return new IndexLine(id, "", subtitle, description, axis, points);
    }
  }

  /**
   * One wave.
   *
   * @param name the wave's name
   * @param point its index, or empty where it is not shown
   * @param broken whether it cannot be compared with the wave before as it is, so that the line is
   *     broken before it
   */
  record LinePoint(String name, Optional<Point> point, boolean broken) {}

  /** Answers by item, diverging from a centre line, neutral answers apart. */
  record AnswerBars(
      String id,
      String title,
      String subtitle,
      String description,
      List<AnswerKey> keys,
      List<AnswerBar> bars)
      implements Chart {
    /** Keeps its own copies. */
    public AnswerBars {
      keys = List.copyOf(keys);
      bars = List.copyOf(bars);
    }

    @Override
    public Chart untitled() {
      return new AnswerBars(id, "", subtitle, description, keys, bars);
    }
  }

  /**
   * What one segment stands for.
   *
   * @param label the answer's label
   * @param side −1 disagreeing, 0 neutral, 1 agreeing
   */
  record AnswerKey(String label, int side) {}

  /**
   * One item.
   *
   * @param group the dimension's short name, to set items apart
   * @param text the item's text
   * @param counts answers by key, in the keys' order; empty where they may not be shown
   */
  record AnswerBar(String group, String text, List<Integer> counts) {
    /** Keeps its own copy. */
    public AnswerBar {
      counts = List.copyOf(counts);
    }
  }
}
