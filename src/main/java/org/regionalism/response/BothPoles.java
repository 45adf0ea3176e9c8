package org.regionalism.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Keying;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;

/**
 * In every shift both poles at the same extreme: all keyed answers to the items of the older and of
 * the newer way at the top of the scale, or all at its bottom.
 *
 * @param shifts both poles of each shift
 */
record BothPoles(List<List<Pole>> shifts) implements ScreenRule {

  /** Where the items of a pole stand in a sheet, and which points are their extremes. */
  private record Pole(int[] places, int[] lows, int[] highs, int needed) {}

  /** None where there is no shift, or a pole is not asked well enough to be scored. */
  static Optional<ScreenRule> of(Asked asked) {
    List<List<Pole>> shifts = new ArrayList<>();
    for (Shift shift : asked.rubric().shifts()) {
      shifts.add(List.of(pole(asked, shift.from()), pole(asked, shift.to())));
    }
    boolean scored =
        shifts.stream()
            .flatMap(List::stream)
            .allMatch(pole -> pole.places().length >= pole.needed());
    return shifts.isEmpty() || !scored ? Optional.empty() : Optional.of(new BothPoles(shifts));
  }

  private static Pole pole(Asked asked, Dimension dimension) {
    Rubric rubric = asked.rubric();
    AnswerScale scale = dimension.scale();
    List<Item> items = dimension.items().stream().filter(asked.items()::contains).toList();
    int lowest = scale.indexOf(scale.min());
    int highest = scale.indexOf(scale.max());
    return new Pole(
        items.stream().mapToInt(asked.items()::indexOf).toArray(),
        items.stream().mapToInt(item -> isReverse(item) ? highest : lowest).toArray(),
        items.stream().mapToInt(item -> isReverse(item) ? lowest : highest).toArray(),
        rubric.answersNeeded(dimension));
  }

  private static boolean isReverse(Item item) {
    return item.keying() == Keying.REVERSE;
  }

  @Override
  public boolean flags(AnswerSheet sheet) {
    for (List<Pole> poles : shifts) {
      int from = extreme(sheet.points(), poles.get(0));
      if (from == 0 || from != extreme(sheet.points(), poles.get(1))) {
        return false;
      }
    }
    return true;
  }

  /** 1 at the top, −1 at the bottom, 0 in between or where too little was answered. */
  private static int extreme(int[] points, Pole pole) {
    int answered = 0;
    int high = 0;
    int low = 0;
    for (int i = 0; i < pole.places().length; i++) {
      int point = points[pole.places()[i]];
      answered += point == AnswerSheet.NONE ? 0 : 1;
      high += point == pole.highs()[i] ? 1 : 0;
      low += point == pole.lows()[i] ? 1 : 0;
      if (answered > high && answered > low) {
        return 0;
      }
    }
    return answered < pole.needed() ? 0 : high == answered ? 1 : -1;
  }
}
