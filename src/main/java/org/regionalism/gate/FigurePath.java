package org.regionalism.gate;

import java.util.List;

/**
 * A figure of {@code assessment.json}, by a path that people can read.
 *
 * @param root where the path begins
 * @param steps keys and ids from there, at least one; of an interval the last is {@code low} or
 *     {@code high}
 * @param kind what the figure can be
 */
public record FigurePath(Root root, List<String> steps, FigureKind kind) {

  /** The word in a path that leads to what has moved. */
  static final String CHANGE = "change";

  /** The lower end of an interval. */
  static final String LOW = "low";

  /** The upper end of an interval. */
  static final String HIGH = "high";

  /** Where a path begins. */
  public enum Root {
    /** The last wave. */
    WAVE,
    /** The last change. */
    CHANGE,
    /** The run as a whole. */
    RUN
  }

  /** Keeps its own copy. */
  public FigurePath {
    steps = List.copyOf(steps);
  }

  /**
   * Returns the figure's own key.
   *
   * @return for example {@code index}; of the end of an interval the interval's key
   */
  public String key() {
    return steps.get(steps.size() - (isEnd() ? 2 : 1));
  }

  /**
   * Returns what the figure is about.
   *
   * @return the steps before its key, for example {@code dimensions} and {@code trust}; none for a
   *     figure of the whole wave
   */
  public List<String> subject() {
    return steps.subList(0, steps.size() - (isEnd() ? 2 : 1));
  }

  /**
   * Tells whether the figure is an end of an interval.
   *
   * @return true for the lower and the upper end
   */
  public boolean isEnd() {
    String last = steps.get(steps.size() - 1);
    return steps.size() > 1 && (last.equals(LOW) || last.equals(HIGH));
  }

  /**
   * Returns the whole path.
   *
   * @return as it can be written in a gate, for example {@code dimensions.trust.change.verdict}
   */
  public String text() {
    if (root != Root.CHANGE) {
      return String.join(".", steps);
    }
    String subject = String.join(".", subject());
    String figure = String.join(".", steps.subList(subject().size(), steps.size()));
    return (subject.isEmpty() ? CHANGE : subject + "." + CHANGE) + "." + figure;
  }
}
