package org.regionalism.recovery;

import java.util.List;
import java.util.Optional;
import org.regionalism.release.Measured;
import org.regionalism.release.PeopleSet;
import org.regionalism.release.PeopleSet.Kind;
import org.regionalism.release.Statement;
import org.regionalism.release.Topic;

/**
 * Takes the organizations that are named from the whole: too few of the others must not be left.
 */
record Named(Phrases phrases) implements Attack {

  @Override
  public List<Finding> on(Target target) {
    Facts facts = target.facts();
    List<PeopleSet> named = facts.of(Topic.PEOPLE, Kind.ORGANIZATION);
    Optional<Long> whole = facts.people(Topic.PEOPLE, PeopleSet.WHOLE);
    double organizations =
        facts.number(Topic.PEOPLE, PeopleSet.WHOLE, Measured.ORGANIZATIONS).orElse(Double.NaN);
    if (named.isEmpty() || whole.isEmpty()) {
      return List.of();
    }
    long left = whole.get();
    for (PeopleSet one : named) {
      left -= facts.people(Topic.PEOPLE, one).orElse(0L);
    }
    double others = organizations - named.size();
    if (!target.isFew(left) && !(left > 0 && others == 1)) {
      return List.of();
    }
    Statement at = facts.find(Topic.PEOPLE, named.get(0), Measured.N).orElseThrow();
    return List.of(
        new Finding(
            Way.DIFFERENCE,
            at.place(),
            target.wave(),
            Topic.PEOPLE,
            named,
            phrases.of(
                "named.left",
                Long.toString(whole.get()),
                Integer.toString(named.size()),
                Long.toString(left))));
  }
}
