package org.regionalism.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.regionalism.export.Heading;
import org.regionalism.export.Row;
import org.regionalism.rubric.Item;

/** Looks at each response of one export for patterns that may mean little thought. */
final class Screens {

  private final List<Screen> screens = new ArrayList<>();
  private final List<ScreenRule> rules = new ArrayList<>();
  private final Heading.Timing timing;
  private final int[] places;
  private final Flags lookedFor;

  /**
   * Makes the screens of an export.
   *
   * @param asked what it asks
   * @param timing how long a response took
   */
  Screens(Asked asked, Heading.Timing timing) {
    this.timing = timing;
    List<Item> items = asked.rubric().items();
    this.places = asked.items().stream().mapToInt(items::indexOf).toArray();
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

  /** The flags of a response. */
  Flags of(Row row, Answer[] answers, Repeat repeat) {
    int[] points = new int[places.length];
    int shown = places.length;
    int answered = 0;
    for (int i = 0; i < places.length; i++) {
      Answer answer = answers[places[i]];
      if (answer instanceof Answer.Scored scored) {
        points[i] = scored.point();
        answered++;
        continue;
      }
      points[i] = AnswerSheet.NONE;
      switch (answer.entry()) {
        case NOT_SHOWN -> shown--;
        case NOT_APPLICABLE, DONT_KNOW, REFUSED -> answered++;
        default -> {}
      }
    }
    OptionalDouble seconds = timing.seconds(row);
    AnswerSheet sheet = new AnswerSheet(points, shown, answered, repeat, seconds);
    Flags flags = lookedFor;
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).flags(sheet)) {
        flags = flags.raised(screens.get(i));
      }
    }
    return repeat == Repeat.UNKNOWN ? flags.tooMany(Screen.DUPLICATE) : flags;
  }
}
