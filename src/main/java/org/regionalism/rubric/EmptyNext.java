package org.regionalism.rubric;

import java.util.List;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;

/** Holds that every result of a dimension ends in something to do. */
final class EmptyNext implements RubricCheck.Rule {

  @Override
  public void check(Rubric rubric, TextPlaces places, Diagnostics diagnostics) {
    for (Dimension dimension : rubric.dimensions()) {
      List<String> empty =
          rubric.bands().stream()
              .map(Band::id)
              .filter(band -> saysNothing(dimension.next().getOrDefault(band, List.of())))
              .toList();
      if (!empty.isEmpty()) {
        diagnostics.add(
            Code.RUBRIC_NEXT_EMPTY,
            places.of(dimension.title()),
            dimension.id(),
            String.join(", ", empty));
      }
    }
  }

  private static boolean saysNothing(List<Text> moves) {
    return moves.stream().allMatch(Text::isEmpty);
  }
}
