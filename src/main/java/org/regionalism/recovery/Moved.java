package org.regionalism.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalism.release.Measured;
import org.regionalism.release.PeopleSet;
import org.regionalism.release.PeopleSet.Kind;
import org.regionalism.release.Statement;
import org.regionalism.release.Topic;

/**
 * Looks at what moved between two waves: whether it tells of one organization that came or went,
 * and whether it is more than the difference of what both waves show. Then it is that of means over
 * people, and these follow where they are kept back.
 */
record Moved(Phrases phrases, Attack.Target earlier) implements Attack {

  private static final List<String> CAME_OR_WENT = List.of("joined", "left");
  private static final String AS_THEY_ARE = "unpaired";

  @Override
  public List<Finding> on(Target target) {
    List<Finding> found = new ArrayList<>();
    for (PeopleSet set : target.facts().of(Topic.PEOPLE, Kind.PAIRED)) {
      if (CAME_OR_WENT.contains(set.value())) {
        alone(target, set).ifPresent(found::add);
      }
    }
    for (String question : target.facts().questions()) {
      for (PeopleSet set : target.facts().of(question, Kind.PAIRED)) {
        if (set.value().equals(AS_THEY_ARE) && set.attribute().equals(earlier.wave())) {
          overPeople(target, question, set).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Finding> alone(Target target, PeopleSet set) {
    return target
        .facts()
        .find(Topic.PEOPLE, set, Measured.ORGANIZATIONS)
        .filter(it -> it.number().orElse(0) == 1)
        .map(
            it ->
                new Finding(
                    Way.SHOWN,
                    it.place(),
                    target.wave(),
                    Topic.PEOPLE,
                    List.of(set),
                    phrases.of("moved.one", phrases.set(set))));
  }

  private Optional<Finding> overPeople(Target target, String question, PeopleSet set) {
    boolean keptBack =
        Stream.of(target.facts(), earlier.facts())
            .flatMap(wave -> wave.find(question, PeopleSet.WHOLE, Measured.POOLED_MEAN).stream())
            .anyMatch(mean -> mean.showing() == Statement.Showing.WITHHELD);
    double now = index(target.facts(), question);
    double then = index(earlier.facts(), question);
    return target
        .facts()
        .find(question, set, Measured.GAP)
        .filter(
            it ->
                keptBack
                    && Math.abs(it.number().orElse(Double.NaN) - (now - then)) > Facts.ROUNDING)
        .map(
            it ->
                new Finding(
                    Way.TOGETHER,
                    it.place(),
                    target.wave(),
                    question,
                    List.of(PeopleSet.WHOLE),
                    phrases.of("moved.people", set.attribute())));
  }

  private static double index(Facts wave, String question) {
    return wave.number(question, PeopleSet.WHOLE, Measured.INDEX).orElse(Double.NaN);
  }
}
