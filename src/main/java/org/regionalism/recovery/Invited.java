package org.regionalism.recovery;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.release.Measured;
import org.regionalism.release.PeopleSet;
import org.regionalism.release.PeopleSet.Kind;
import org.regionalism.release.Statement;
import org.regionalism.release.Statement.Showing;
import org.regionalism.release.Topic;

/** Takes the sectors of which it is shown who answered from all that were invited. */
record Invited(Phrases phrases) implements Attack {

  private static final PeopleSet ALL = new PeopleSet(Kind.INVITED, "", "organizations");
  private static final PeopleSet PEOPLE = new PeopleSet(Kind.INVITED, "", "people");

  @Override
  public List<Finding> on(Target target) {
    List<Finding> found = new ArrayList<>();
    Facts facts = target.facts();
    List<PeopleSet> sectors =
        facts.of(Topic.PEOPLE, Kind.INVITED).stream()
            .filter(set -> !set.attribute().isEmpty())
            .toList();
    List<PeopleSet> hidden =
        sectors.stream()
            .filter(
                set ->
                    facts
                        .find(Topic.PEOPLE, set, Measured.ANSWERED)
                        .filter(it -> it.showing() == Showing.WITHHELD)
                        .isPresent())
            .toList();
    if (hidden.size() == 1
        && hidden.size() < sectors.size()
        && facts.number(Topic.PEOPLE, ALL, Measured.ANSWERED).isPresent()) {
      found.add(finding(target, hidden.get(0), phrases.of("invited.one", hidden.get(0).value())));
    }
    facts
        .find(Topic.PEOPLE, PEOPLE, Measured.ANSWERED)
        .filter(Statement::isShown)
        .ifPresent(
            it -> {
              long answered = Math.round(it.number().orElse(0));
              long others = facts.people(Topic.PEOPLE, PeopleSet.WHOLE).orElse(answered) - answered;
              if (target.isFew(answered) || target.isFew(others)) {
                found.add(
                    finding(
                        target,
                        PEOPLE,
                        phrases.of(
                            "invited.people", Long.toString(answered), Long.toString(others))));
              }
            });
    return found;
  }

  private static Finding finding(Target target, PeopleSet set, String how) {
    Statement at = target.facts().find(Topic.PEOPLE, set, Measured.ANSWERED).orElseThrow();
    return new Finding(Way.DIFFERENCE, at.place(), target.wave(), Topic.PEOPLE, List.of(set), how);
  }
}
