package org.regionalism.recovery;

import java.util.ArrayList;
import java.util.List;

/** All attacks on one wave. */
final class Attacks {

  private Attacks() {}

  /**
   * Runs them.
   *
   * @param target what is known of the wave
   * @param earlier what is known of the wave before it in the same report
   */
  static List<Finding> on(Attack.Target target, Attack.Target earlier, Phrases phrases) {
    List<Attack> attacks =
        List.of(
            new SmallSets(phrases),
            new SingleAnswers(phrases),
            new Differences(phrases),
            new Screened(phrases),
            new Paired(phrases, earlier),
            new Moved(phrases, earlier),
            new Named(phrases),
            new Invited(phrases));
    List<Finding> found = new ArrayList<>();
    attacks.forEach(attack -> found.addAll(attack.on(target)));
    return found;
  }
}
