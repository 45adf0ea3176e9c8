package org.regionalism.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.export.Heading;
import org.regionalism.export.Row;
import org.regionalism.rubric.Item;

/** Looks at each response of one export for patterns that may mean little thought. */
final class Screens {

  private final List<Screen> screens = new ArrayList<>();
  private final List<ScreenRule> rules = new ArrayList<>();
  private final Heading.Timing timing;
  private final AnswerSheet sheet;
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
    this.sheet = new AnswerSheet(asked.items().stream().mapToInt(items::indexOf).toArray());
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
    AnswerSheet response = sheet.of(answers, repeat, timing.seconds(row));
    Flags flags = lookedFor;
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).flags(response)) {
        flags = flags.raised(screens.get(i));
      }
    }
    return repeat == Repeat.UNKNOWN ? flags.tooMany(Screen.DUPLICATE) : flags;
  }
}
