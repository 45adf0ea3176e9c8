package org.regionalism.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.release.Measured;
import org.regionalism.release.PeopleSet;
import org.regionalism.release.PeopleSet.Kind;
import org.regionalism.release.Statement;
import org.regionalism.release.Statement.Showing;
import org.regionalism.release.Topic;

/** Looks for figures, or numbers of people, of sets that are too small. */
record SmallSets(Phrases phrases) implements Attack {

  @Override
  public List<Finding> on(Target target) {
    List<Finding> found = new ArrayList<>();
    for (String question : target.facts().questions()) {
      target
          .facts()
          .sets(question)
          .forEach((set, measures) -> look(target, question, set, measures).ifPresent(found::add));
    }
    return found;
  }

  private Optional<Finding> look(
      Target target, String question, PeopleSet set, Map<Measured, Statement> measures) {
    Optional<Statement> count = Optional.ofNullable(measures.get(Measured.N));
    Optional<Statement> opinion =
        measures.values().stream()
            .filter(one -> one.measured().isOpinion() && one.isShown())
            .findFirst();
    Optional<Long> people = target.facts().people(question, set);
    if (people.isPresent() && target.isFew(people.get())) {
      return finding(target, question, set, count.orElseThrow(), "small.count", people.get());
    }
    if (opinion.isEmpty()) {
      return Optional.empty();
    }
    boolean withheld = count.filter(n -> n.showing() == Showing.WITHHELD).isPresent();
    boolean setWithheld =
        set.kind() == Kind.GROUP
            && target
                .facts()
                .find(Topic.PEOPLE, set, Measured.N)
                .filter(n -> n.showing() == Showing.WITHHELD)
                .isPresent();
    if (withheld || setWithheld) {
      return finding(target, question, set, opinion.get(), "small.figure", 0);
    }
    return isOneOrganization(target, question, set)
        ? finding(target, question, set, opinion.get(), "small.organization", 0)
        : Optional.empty();
  }

  /** Whether the figures of all are those of one organization out of several. */
  private static boolean isOneOrganization(Target target, String question, PeopleSet set) {
    Facts facts = target.facts();
    return set.equals(PeopleSet.WHOLE)
        && facts.number(question, set, Measured.ORGANIZATIONS).orElse(0) == 1
        && facts.number(Topic.PEOPLE, set, Measured.ORGANIZATIONS).orElse(0) > 1;
  }

  private Optional<Finding> finding(
      Target target, String question, PeopleSet set, Statement at, String key, long people) {
    return Optional.of(
        new Finding(
            Way.SHOWN,
            at.place(),
            target.wave(),
            question,
            List.of(set),
            phrases.of(key, phrases.set(set), Long.toString(people), at.measured().key())));
  }
}
