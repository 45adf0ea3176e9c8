package org.regionalism.report;

import java.util.List;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.rubric.Item;

/** Says on how many items more than half of the answers clearly speak for their dimension. */
record ItemTitle(Edition edition) {

  private static final double HALF = 0.5;

  String of(List<Item> items) {
    Words words = edition.words();
    List<Interval.Shown> intervals =
        items.stream()
            .map(item -> edition.result(item).agreeCi())
            .filter(Interval.Shown.class::isInstance)
            .map(Interval.Shown.class::cast)
            .toList();
    boolean bounds = items.stream().anyMatch(this::isBound);
    if (intervals.isEmpty()) {
      return words.of(bounds ? "items.title.bounds" : "items.title.hidden");
    }
    long clear = intervals.stream().filter(ends -> ends.low() > HALF).count();
    String shown = Integer.toString(intervals.size());
    String which =
        words.counted(bounds ? "items.which.exact" : "items.which", intervals.size(), shown);
    if (intervals.size() == 1) {
      return words.of(clear == 1 ? "items.title.one" : "items.title.one.none", which);
    }
    return clear == 0
        ? words.of("items.title.none", which)
        : words.of("items.title.some", Long.toString(clear), which);
  }

  /** Whether of an item's answers no more than bounds is shown, and so no interval. */
  private boolean isBound(Item item) {
    return edition.result(item).agree() instanceof Figure.Missing missing
        && missing.reason().isBound();
  }
}
