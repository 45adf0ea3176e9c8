package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.GroupTally;
import org.regionalism.tally.PositionSums;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.WaveTally;

/** Finds where each organization of a wave stands, and the conveners against the members. */
final class NamingMaker {

  private final Rubric rubric;
  private final ScoringPlan plan;
  private final SortedMap<String, GroupTally> organizations;

  /** The sets of which figures are shown, each by organization. */
  private final Map<ShownSet, SortedMap<String, PositionSums>> sets = new LinkedHashMap<>();

  /**
   * Makes a maker.
   *
   * @param wave the wave
   * @param before the organizations of the wave before it, if there is one: those who answered in
   *     both are compared with themselves, and so they and the others are sets as well
   */
  NamingMaker(Rubric rubric, ScoringPlan plan, WaveTally wave, Optional<Set<String>> before) {
    this.rubric = rubric;
    this.plan = plan;
    this.organizations = wave.organizations();
    SortedMap<String, PositionSums> all = new TreeMap<>();
    organizations.forEach((name, tally) -> all.put(name, tally.sums()));
    sets.put(ShownSet.WHOLE, all);
    for (int a = 0; a < plan.groups().size(); a++) {
      String attribute = plan.groups().get(a).name();
      wave.groupOrganizations(a)
          .forEach((value, people) -> sets.put(ShownSet.group(attribute, value), people));
    }
    before.ifPresent(
        names -> {
          SortedMap<String, PositionSums> again = new TreeMap<>(all);
          again.keySet().removeIf(name -> name.isEmpty() || !names.contains(name));
          SortedMap<String, PositionSums> joined = new TreeMap<>(all);
          joined.keySet().removeAll(again.keySet());
          sets.put(new ShownSet(ShownSet.Kind.AGAIN, "", ""), again);
          sets.put(new ShownSet(ShownSet.Kind.JOINED, "", ""), joined);
        });
  }

  Naming make(Set<String> conveners) {
    List<NamedOrganization> found = new ArrayList<>();
    organizations.forEach((name, tally) -> found.add(organization(name, tally)));
    List<Gap> gaps = new ArrayList<>();
    for (String convener : conveners) {
      Optional.ofNullable(organizations.get(convener))
          .ifPresent(tally -> gaps.add(gap(convener, tally, conveners)));
    }
    return new Naming(found, gaps);
  }

  private NamedOrganization organization(String name, GroupTally tally) {
    int whole = plan.overallQuestion();
    long n = tally.scored(whole);
    Map<ShownSet, Long> scored = new TreeMap<>();
    sets.forEach(
        (set, byOrganization) -> {
          long people = count(byOrganization, name, whole);
          if (people > 0) {
            scored.put(set, people);
          }
        });
    return new NamedOrganization(
        name,
        Figure.count(n),
        n == 0 ? Figure.missing(Reason.NO_ANSWERS) : Figure.of(100 * tally.meanPosition(whole)),
        n > 1 && tally.positionVariance(whole) > 0,
        scored);
  }

  private Gap gap(String convener, GroupTally tally, Set<String> conveners) {
    TwoSides sides = TwoSides.of(new TreeMap<>(Map.of(convener, tally.sums())), organizations);
    Map<String, GapMeasure> dimensions = new LinkedHashMap<>();
    for (Dimension dimension : rubric.dimensions()) {
      int question = dimensions.size();
      dimensions.put(
          dimension.id(),
          measure(sides, question, Optional.of(dimension.scale()), convener, conveners));
    }
    Map<String, GapMeasure> domains = new LinkedHashMap<>();
    for (Domain domain : rubric.domains()) {
      int question = plan.domainQuestion(domains.size());
      domains.put(
          domain.id(),
          measure(
              sides,
              question,
              AnswerScale.shared(domain.dimensions().stream()),
              convener,
              conveners));
    }
    return new Gap(Naming.CONVENER, convener, dimensions, domains);
  }

  private GapMeasure measure(
      TwoSides sides,
      int question,
      Optional<AnswerScale> scale,
      String convener,
      Set<String> conveners) {
    List<GapMeasure.Others> others = new ArrayList<>();
    sets.forEach((set, people) -> others.add(others(set, people, question, convener, conveners)));
    return sides.measure(question, scale, Unit.RESPONDENT, false).among(others);
  }

  private static GapMeasure.Others others(
      ShownSet set,
      SortedMap<String, PositionSums> sums,
      int question,
      String convener,
      Set<String> conveners) {
    int all = 0;
    SortedMap<String, Long> members = new TreeMap<>();
    for (String name : sums.keySet()) {
      long scored = count(sums, name, question);
      all += scored > 0 ? 1 : 0;
      if (scored > 0 && !conveners.contains(name)) {
        members.put(name, scored);
      }
    }
    return new GapMeasure.Others(set, count(sums, convener, question), all, members);
  }

  private static long count(SortedMap<String, PositionSums> sums, String name, int question) {
    return Optional.ofNullable(sums.get(name)).map(found -> found.count(question)).orElse(0L);
  }
}
