package org.regionalism.report;

import java.util.List;
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
    if (intervals.isEmpty()) {
      return words.of("items.title.hidden");
    }
    long clear = intervals.stream().filter(ends -> ends.low() > HALF).count();
    String shown = Integer.toString(intervals.size());
    return clear == 0
        ? words.of("items.title.none", shown)
        : words.of("items.title.some", Long.toString(clear), shown);
  }
}
