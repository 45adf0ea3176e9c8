package org.regionalism.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.regionalism.export.Heading;
import org.regionalism.export.Row;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/** Looks at each response of one export for patterns that may mean little thought. */
final class Screens {

  private static final Haste HASTE = new Haste();

  private final List<Screen> screens = new ArrayList<>();
  private final List<ScreenRule> rules = new ArrayList<>();
  private final Heading.Timing timing;
  private final int[] places;
  private final int[] steps;
  private final Flags lookedFor;

  /**
   * Makes the screens of an export.
   *
   * @param asked what it asks
   * @param timing how long a response took
   */
  Screens(Asked asked, Heading.Timing timing) {
    this.timing = timing;
    List<String> ids = asked.rubric().items().stream().map(Item::id).toList();
    this.places = asked.items().stream().map(Item::id).mapToInt(ids::indexOf).toArray();
    Map<String, Integer> stepsById = new HashMap<>();
    for (Dimension dimension : asked.rubric().dimensions()) {
      int between = dimension.scale().points().size() - 1;
      dimension.items().forEach(item -> stepsById.put(item.id(), between));
    }
    this.steps = asked.items().stream().map(Item::id).mapToInt(stepsById::get).toArray();
    Flags found = Flags.NONE;
    for (Screen screen : Screen.values()) {
      Optional<ScreenRule> rule = screen.rule(asked);
      if (rule.isPresent()) {
        screens.add(screen);
        rules.add(rule.get());
        found = found.lookedFor(screen);
      }
    }
    this.lookedFor = found;
  }

  /**
   * Finds the flags of a response, when they are asked for, in whatever thread.
   *
   * @param copy tells which of several with the same answers it is; asked at once
   */
  Supplier<Flags> of(Row row, int[] answers, Copy copy) {
    OptionalDouble seconds = timing.seconds(row);
    Repeat repeat =
        copy.repeat(
            seconds.isPresent()
                && HASTE.flags(new AnswerSheet(places, steps, answers, Repeat.NO, seconds)));
    return () -> flags(new AnswerSheet(places, steps, answers, repeat, seconds));
  }

  private Flags flags(AnswerSheet response) {
    Flags flags = response.repeat() == Repeat.INSTEAD ? lookedFor.ofOriginal() : lookedFor;
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).flags(response)) {
        flags = flags.raised(screens.get(i));
      }
    }
    return response.repeat() == Repeat.UNKNOWN ? flags.tooMany(Screen.DUPLICATE) : flags;
  }
}
