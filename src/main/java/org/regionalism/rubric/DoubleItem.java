package org.regionalism.rubric;

import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;

/** Holds that an item asks one thing. */
final class DoubleItem implements RubricCheck.Rule {

  @Override
  public void check(Rubric rubric, TextPlaces places, Diagnostics diagnostics) {
    for (Item item : rubric.items()) {
      for (ItemWords words : ItemWords.of(item)) {
        for (String word : words.joining()) {
          diagnostics.add(
              Code.RUBRIC_ITEM_DOUBLE, places.of(item.text(), words.language()), item.id(), word);
        }
      }
    }
  }
}
