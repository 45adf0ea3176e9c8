package org.regionalism.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.release.Measured;
import org.regionalism.release.PeopleSet;
import org.regionalism.release.PeopleSet.Kind;
import org.regionalism.release.Statement;

/** Takes those who are in both waves from all of a wave: who is left came, or went. */
record Paired(Phrases phrases, Attack.Target earlier) implements Attack {

  @Override
  public List<Finding> on(Target target) {
    List<Finding> found = new ArrayList<>();
    for (String question : target.facts().questions()) {
      for (PeopleSet set : target.facts().of(question, Kind.PAIRED)) {
        if (set.value().equals("matched")) {
          left(target, target.facts(), question, set).ifPresent(found::add);
          left(target, earlier.facts(), question, set).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Finding> left(Target target, Facts wave, String question, PeopleSet matched) {
    Optional<Long> all = wave.people(question, PeopleSet.WHOLE);
    Optional<Long> pairs = target.facts().people(question, matched);
    if (all.isEmpty() || pairs.isEmpty() || !target.isFew(all.get() - pairs.get())) {
      return Optional.empty();
    }
    Statement at = target.facts().find(question, matched, Measured.N).orElseThrow();
    return Optional.of(
        new Finding(
            Way.DIFFERENCE,
            at.place(),
            target.wave(),
            question,
            List.of(matched),
            phrases.of(
                "paired.left",
                Long.toString(all.get()),
                Long.toString(pairs.get()),
                Long.toString(all.get() - pairs.get()),
                matched.attribute())));
  }
}
