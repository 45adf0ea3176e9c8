package org.regionalism.privacy;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.regionalism.assessment.Crossed;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Reason;
import org.regionalism.privacy.FigureKey.Kind;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

/**
 * Items that would give away a dimension's mean over people where that is withheld: where nobody
 * skipped any, the means of all its items add up to it. One of them is withheld, that with the
 * fewest answers, and of several the last.
 */
final class TellingItems {

  private TellingItems() {}

  /** The items of a wave without those. */
  static Map<String, ItemResult> withheld(
      Rubric rubric, Map<String, ItemResult> items, Withheld withheld) {
    Map<String, ItemResult> shown = new LinkedHashMap<>(items);
    for (Dimension dimension : rubric.dimensions()) {
      if (withheld.has(Crossed.dimension(dimension.id()), Kind.POOLED)) {
        dimension.items().stream()
            .map(Item::id)
            .filter(items::containsKey)
            .filter(id -> answers(items, id) > 0)
            .min(
                Comparator.comparingDouble((String id) -> answers(items, id))
                    .thenComparing(lastFirst(dimension)))
            .ifPresent(id -> shown.put(id, ItemResult.missing(Reason.WITHHELD)));
      }
    }
    return Collections.unmodifiableMap(shown);
  }

  private static double answers(Map<String, ItemResult> items, String id) {
    ItemResult item = items.getOrDefault(id, ItemResult.missing(Reason.NO_ANSWERS));
    return item.n() instanceof Figure.Shown n ? n.value() : 0;
  }

  private static Comparator<String> lastFirst(Dimension dimension) {
    return Comparator.comparingInt(
        (String id) -> -dimension.items().stream().map(Item::id).toList().indexOf(id));
  }
}
