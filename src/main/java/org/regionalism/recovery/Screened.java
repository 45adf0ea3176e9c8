package org.regionalism.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.release.Measured;
import org.regionalism.release.PeopleSet;
import org.regionalism.release.PeopleSet.Kind;
import org.regionalism.release.Statement;
import org.regionalism.release.Topic;

/**
 * Takes those whom screens flag from the whole, and from each other: the others, those flagged by
 * another screen only, and those flagged by several are sets as well.
 */
record Screened(Phrases phrases) implements Attack {

  private static final PeopleSet FLAGGED = new PeopleSet(Kind.SCREENED, "", "flagged");
  private static final PeopleSet UNFLAGGED = new PeopleSet(Kind.SCREENED, "", "unflagged");

  @Override
  public List<Finding> on(Target target) {
    List<Finding> found = new ArrayList<>();
    Facts facts = target.facts();
    Optional<Long> whole = facts.people(Topic.PEOPLE, PeopleSet.WHOLE);
    Optional<Long> flagged = facts.people(Topic.PEOPLE, FLAGGED);
    List<PeopleSet> screens = new ArrayList<>(facts.of(Topic.PEOPLE, Kind.SCREENED));
    for (PeopleSet screen : screens) {
      facts
          .people(Topic.PEOPLE, screen)
          .filter(n -> whole.isPresent() && target.isFew(whole.get() - n))
          .ifPresent(n -> found.add(finding(target, screen, "screened.others", whole.get(), n)));
    }
    screens.remove(FLAGGED);
    long sum = 0;
    boolean all = flagged.isPresent();
    for (PeopleSet screen : screens) {
      Optional<Long> n = facts.people(Topic.PEOPLE, screen);
      n.filter(count -> count > 0 && flagged.isPresent() && target.isFew(flagged.get() - count))
          .ifPresent(
              count -> found.add(finding(target, screen, "screened.rest", flagged.get(), count)));
      sum += n.orElse(0L);
      all &= n.isPresent() || isNotLookedFor(facts, screen);
    }
    if (all && target.isFew(sum - flagged.orElse(0L))) {
      found.add(finding(target, FLAGGED, "screened.twice", sum, flagged.orElse(0L)));
    }
    index(target).ifPresent(found::add);
    return found;
  }

  private static boolean isNotLookedFor(Facts facts, PeopleSet screen) {
    return facts
        .find(Topic.PEOPLE, screen, Measured.N)
        .filter(n -> n.showing() == Statement.Showing.ABSENT)
        .isPresent();
  }

  /** The index of the others beside that of all tells where a hidden number of flagged stand. */
  private Optional<Finding> index(Target target) {
    Facts facts = target.facts();
    boolean numberHidden =
        facts
            .find(Topic.PEOPLE, FLAGGED, Measured.N)
            .filter(n -> n.showing() == Statement.Showing.WITHHELD)
            .isPresent();
    double all = facts.number("overall", PeopleSet.WHOLE, Measured.INDEX).orElse(Double.NaN);
    return facts
        .find("overall", UNFLAGGED, Measured.INDEX)
        .filter(it -> numberHidden && Math.abs(it.number().orElse(all) - all) > Facts.ROUNDING)
        .map(
            it ->
                new Finding(
                    Way.DIFFERENCE,
                    it.place(),
                    target.wave(),
                    "overall",
                    List.of(FLAGGED),
                    phrases.of("screened.index")));
  }

  private Finding finding(Target target, PeopleSet set, String key, long all, long less) {
    Statement at = target.facts().find(Topic.PEOPLE, set, Measured.N).orElseThrow();
    return new Finding(
        Way.DIFFERENCE,
        at.place(),
        target.wave(),
        Topic.PEOPLE,
        List.of(set),
        phrases.of(
            key,
            phrases.set(set),
            Long.toString(all),
            Long.toString(less),
            Long.toString(all - less)));
  }
}
