package org.regionalism.rubric;

import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;

/** Holds that a reverse item is a plain opposite, without a denial. */
final class NegatedItem implements RubricCheck.Rule {

  @Override
  public void check(Rubric rubric, TextPlaces places, Diagnostics diagnostics) {
    for (Item item : rubric.items()) {
      if (item.keying() == Keying.REVERSE) {
        check(item, places, diagnostics);
      }
    }
  }

  private static void check(Item item, TextPlaces places, Diagnostics diagnostics) {
    for (ItemWords words : ItemWords.of(item)) {
      for (String word : words.negating()) {
        diagnostics.add(
            Code.RUBRIC_ITEM_NEGATED, places.of(item.text(), words.language()), item.id(), word);
      }
    }
  }
}
