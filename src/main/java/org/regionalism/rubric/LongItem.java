package org.regionalism.rubric;

import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;

/** Holds that an item can be read at a glance. */
final class LongItem implements RubricCheck.Rule {

  private static final int MOST_WORDS = 20;

  @Override
  public void check(Rubric rubric, TextPlaces places, Diagnostics diagnostics) {
    for (Item item : rubric.items()) {
      for (ItemWords words : ItemWords.of(item)) {
        if (words.words().size() > MOST_WORDS) {
          diagnostics.add(
              Code.RUBRIC_ITEM_LONG,
              places.of(item.text(), words.language()),
              item.id(),
              Integer.toString(words.words().size()),
              words.language(),
              Integer.toString(MOST_WORDS));
        }
      }
    }
  }
}
