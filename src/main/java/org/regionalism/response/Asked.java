package org.regionalism.response;

import java.util.Comparator;
import java.util.List;
import org.regionalism.export.Heading;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

/**
 * What an export asks.
 *
 * @param rubric the rubric
 * @param items its items that have a column, in the order of the columns
 * @param timed whether the export says how long a response took
 */
record Asked(Rubric rubric, List<Item> items, boolean timed) {

  Asked {
    items = List.copyOf(items);
  }

  /** What the columns of an export ask. */
  static Asked of(Rubric rubric, List<ItemColumn> columns, Heading heading) {
    return new Asked(
        rubric,
        columns.stream()
            .sorted(Comparator.comparingInt(ItemColumn::column))
            .map(ItemColumn::item)
            .toList(),
        heading.isTimed());
  }
}
