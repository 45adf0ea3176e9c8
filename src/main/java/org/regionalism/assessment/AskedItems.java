package org.regionalism.assessment;

import java.util.LinkedHashSet;
import java.util.Set;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;
import org.regionalism.tally.GroupTally;

/** What a wave asked: the items that somebody answered. */
final class AskedItems {

  private AskedItems() {}

  static Set<String> of(Rubric rubric, GroupTally total) {
    Set<String> asked = new LinkedHashSet<>();
    int place = 0;
    for (Dimension dimension : rubric.dimensions()) {
      for (Item item : dimension.items()) {
        int points = dimension.scale().points().size();
        for (int point = 0; point < points; point++) {
          if (total.count(place, point) > 0) {
            asked.add(item.id());
          }
        }
        place++;
      }
    }
    return asked;
  }
}
