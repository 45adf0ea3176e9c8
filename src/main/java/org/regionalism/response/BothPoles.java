package org.regionalism.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Keying;
import org.regionalism.rubric.Shift;

/**
 * In every shift both poles at the same extreme: all keyed answers to the items of the older and of
 * the newer way at the top of the scale, or all at its bottom.
 *
 * @param shifts both poles of each shift
 */
record BothPoles(List<List<Pole>> shifts) implements ScreenRule {

  /** An item of a pole: where it stands in a sheet, and which points are its extremes. */
  private record End(int place, int low, int high) {}

  /** The items of a pole, and how many have to be answered. */
  private record Pole(List<End> ends, int needed) {

    /** 1 at the top, −1 at the bottom, 0 in between or where too little was answered. */
    int extreme(AnswerSheet sheet) {
      int answered = 0;
      int high = 0;
      int low = 0;
      for (int i = 0; i < ends.size(); i++) {
        End end = ends.get(i);
        int point = sheet.point(end.place());
        answered += point < 0 ? 0 : 1;
        high += point == end.high() ? 1 : 0;
        low += point == end.low() ? 1 : 0;
        if (answered > high && answered > low) {
          return 0;
        }
      }
      return answered < needed ? 0 : high == answered ? 1 : -1;
    }
  }

  /** None where there is no shift, or a pole is not asked well enough to be scored. */
  static Optional<ScreenRule> of(Asked asked) {
    List<List<Pole>> shifts = new ArrayList<>();
    for (Shift shift : asked.rubric().shifts()) {
      shifts.add(List.of(pole(asked, shift.from()), pole(asked, shift.to())));
    }
    boolean scored =
        shifts.stream().flatMap(List::stream).allMatch(pole -> pole.ends().size() >= pole.needed());
    return shifts.isEmpty() || !scored ? Optional.empty() : Optional.of(new BothPoles(shifts));
  }

  private static Pole pole(Asked asked, Dimension dimension) {
    AnswerScale scale = dimension.scale();
    int lowest = scale.indexOf(scale.min());
    int highest = scale.indexOf(scale.max());
    List<String> ids = asked.items().stream().map(Item::id).toList();
    List<End> ends = new ArrayList<>();
    for (Item item : dimension.items()) {
      int place = ids.indexOf(item.id());
      if (place >= 0) {
        boolean reverse = item.keying() == Keying.REVERSE;
        ends.add(new End(place, reverse ? highest : lowest, reverse ? lowest : highest));
      }
    }
    return new Pole(ends, asked.rubric().answersNeeded(dimension));
  }

  @Override
  public boolean flags(AnswerSheet sheet) {
    for (int i = 0; i < shifts.size(); i++) {
      int from = shifts.get(i).get(0).extreme(sheet);
      if (from == 0 || from != shifts.get(i).get(1).extreme(sheet)) {
        return false;
      }
    }
    return true;
  }
}
