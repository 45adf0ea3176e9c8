package org.regionalism.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.regionalism.release.Measured;
import org.regionalism.release.PeopleSet;
import org.regionalism.release.PeopleSet.Kind;
import org.regionalism.release.Statement;

/**
 * Takes a set in one report from the same set in another: who is left came late, or was left out.
 */
record TwoReports(Phrases phrases) {

  /** Of the same wave, all sets but those that are not of it alone. */
  List<Finding> ofOneWave(Attack.Target earlier, Attack.Target later) {
    return of(earlier, later, set -> set.kind() != Kind.PAIRED, "two.wave");
  }

  /** Of a wave and the one it is compared with, breakdowns. */
  List<Finding> ofTwoWaves(Attack.Target earlier, Attack.Target later) {
    return of(earlier, later, set -> set.kind() == Kind.GROUP, "two.since");
  }

  private List<Finding> of(
      Attack.Target earlier, Attack.Target later, Predicate<PeopleSet> sets, String key) {
    List<Finding> found = new ArrayList<>();
    for (String question : later.facts().questions()) {
      for (PeopleSet set : later.facts().sets(question).keySet()) {
        Optional<Long> before = earlier.facts().people(question, set);
        Optional<Long> now = later.facts().people(question, set);
        if (sets.test(set)
            && before.isPresent()
            && now.isPresent()
            && later.isFew(Math.abs(now.get() - before.get()))) {
          found.add(finding(earlier, later, question, set, before.get(), now.get(), key));
        }
      }
    }
    return found;
  }

  private Finding finding(
      Attack.Target earlier,
      Attack.Target later,
      String question,
      PeopleSet set,
      long before,
      long now,
      String key) {
    Statement there = earlier.facts().find(question, set, Measured.N).orElseThrow();
    Statement here = later.facts().find(question, set, Measured.N).orElseThrow();
    return new Finding(
        Way.TWO_REPORTS,
        here.place(),
        later.wave(),
        question,
        List.of(set),
        phrases.of(
            key,
            phrases.set(set),
            Long.toString(now),
            Long.toString(before),
            Long.toString(Math.abs(now - before)),
            there.place().path()));
  }
}
