package org.regionalism.rubric;

import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;

/** Holds that a lens sees every item, and enough of them through each of its values. */
final class LensCoverage implements RubricCheck.Rule {

  /** In a shorter rubric no value could have enough items. */
  private static final int LONG_RUBRIC = 30;

  private static final int LEAST_ITEMS = 6;

  @Override
  public void check(Rubric rubric, TextPlaces places, Diagnostics diagnostics) {
    for (Lens lens : rubric.lenses()) {
      String values = String.join(", ", lens.values().stream().map(Lens.Value::id).toList());
      for (Item item : rubric.items()) {
        if (!item.lensValues().containsKey(lens.id())) {
          diagnostics.add(
              Code.RUBRIC_LENS_UNTAGGED, places.of(item.text()), item.id(), lens.id(), values);
        }
      }
      if (rubric.items().size() >= LONG_RUBRIC) {
        lens.values().forEach(value -> count(rubric, lens, value, places, diagnostics));
      }
    }
  }

  private static void count(
      Rubric rubric, Lens lens, Lens.Value value, TextPlaces places, Diagnostics diagnostics) {
    long items =
        rubric.items().stream()
            .filter(item -> value.id().equals(item.lensValues().get(lens.id())))
            .count();
    if (items < LEAST_ITEMS) {
      diagnostics.add(
          Code.RUBRIC_LENS_THIN,
          places.of(value.title()),
          value.id(),
          lens.id(),
          Long.toString(items),
          Integer.toString(LEAST_ITEMS));
    }
  }
}
