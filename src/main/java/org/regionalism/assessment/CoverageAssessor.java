package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Rubric;
import org.regionalism.tally.GroupTally;

/** Compares who was invited with who answered. */
final class CoverageAssessor {

  /** The attribute whose values a roster gives. */
  private static final String SECTOR = "sector";

  private final Rubric rubric;
  private final List<Invited> invited;
  private final SortedMap<String, GroupTally> answered;

  CoverageAssessor(
      Rubric rubric, List<Invited> invited, SortedMap<String, GroupTally> organizations) {
    this.rubric = rubric;
    this.invited = invited;
    this.answered = organizations;
  }

  Coverage assess() {
    Set<String> others = new HashSet<>(answered.keySet());
    invited.forEach(one -> others.remove(one.organization()));
    return new Coverage(
        turnout(invited),
        people(),
        bySector(),
        others.size(),
        Optional.empty(),
        Optional.of(silent()));
  }

  private Turnout turnout(List<Invited> some) {
    long present = some.stream().filter(one -> peopleOf(one) > 0).count();
    return new Turnout(some.size(), Figure.count(present), peopleOf(some));
  }

  private int peopleOf(List<Invited> some) {
    return some.stream().mapToInt(this::peopleOf).sum();
  }

  private int peopleOf(Invited one) {
    return Optional.ofNullable(answered.get(one.organization()))
        .map(tally -> (int) tally.respondents())
        .orElse(0);
  }

  private Optional<Turnout> people() {
    if (!invited.stream().allMatch(one -> one.people().isPresent())) {
      return Optional.empty();
    }
    long all = invited.stream().mapToLong(one -> one.people().orElse(0)).sum();
    int present = peopleOf(invited);
    return Optional.of(new Turnout(all, Figure.count(present), present));
  }

  private Map<String, Turnout> bySector() {
    Map<String, List<Invited>> sectors = new LinkedHashMap<>();
    Set<String> order = new LinkedHashSet<>();
    rubric.attributes().stream()
        .filter(attribute -> attribute.name().equals(SECTOR))
        .flatMap(attribute -> attribute.values().stream().map(Attribute.Value::id))
        .forEach(order::add);
    order.add(Coverage.UNSPECIFIED);
    order.forEach(sector -> sectors.put(sector, new ArrayList<>()));
    for (Invited one : invited) {
      sectors
          .computeIfAbsent(
              one.sector().orElse(Coverage.UNSPECIFIED), unheardOf -> new ArrayList<>())
          .add(one);
    }
    Map<String, Turnout> turnouts = new LinkedHashMap<>();
    if (invited.stream().anyMatch(one -> one.sector().isPresent())) {
      sectors.forEach(
          (sector, members) -> {
            if (!members.isEmpty()) {
              turnouts.put(sector, turnout(members));
            }
          });
    }
    return turnouts;
  }

  private List<Invited> silent() {
    return invited.stream().filter(one -> peopleOf(one) == 0).toList();
  }
}
