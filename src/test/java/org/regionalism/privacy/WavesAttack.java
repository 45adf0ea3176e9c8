package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regionalism.Responses;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.Crossed;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.NamedOrganization;
import org.regionalism.assessment.WaveResult;
import org.regionalism.response.Respondent;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.ScoringPlan;

/**
 * An attack on all that is shown of one dimension, or of the whole, in all waves: rows over single
 * responses, from what is shown alone, and with no word on how people are merged.
 */
final class WavesAttack {

  private final List<Respondent> people = new ArrayList<>();
  private final Assessment shown;
  private final String question;
  private final PrimeRows rows = new PrimeRows();

  WavesAttack(Rubric rubric, List<Respondent> all, Assessment shown, String question) {
    this.shown = shown;
    this.question = question;
    int place = place(rubric, question);
    for (Respondent one : all) {
      if (Responses.tallies(rubric, List.of(one)).waves().get(one.wave()).total().scored(place)
          > 0) {
        people.add(one);
      }
    }
    shown.waves().forEach(this::add);
    shown.changes().forEach(this::add);
  }

  private static int place(Rubric rubric, String question) {
    List<String> dimensions =
        rubric.dimensions().stream().map(one -> Crossed.dimension(one.id())).toList();
    return question.equals(Crossed.OVERALL)
        ? new ScoringPlan(rubric).overallQuestion()
        : dimensions.indexOf(question);
  }

  private boolean isWhole() {
    return question.equals(Crossed.OVERALL);
  }

  private <T> Optional<T> of(Map<String, T> byDimension) {
    return byDimension.entrySet().stream()
        .filter(entry -> Crossed.dimension(entry.getKey()).equals(question))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isShown(Figure figure) {
    return figure instanceof Figure.Shown;
  }

  private void add(WaveResult wave) {
    Predicate<Respondent> here = one -> one.wave().equals(wave.wave());
    Measure whole = isWhole() ? wave.overall() : of(wave.dimensions()).orElseThrow().measure();
    if (isShown(whole.index())) {
      rows.add(mean(here, wave.unit()));
    }
    if (isShown(whole.pooledMean())) {
      rows.add(mean(here, Unit.RESPONDENT));
    }
    for (GroupResult group : wave.groups()) {
      if (of(group.dimensions())
          .map(GroupMeasure::index)
          .filter(WavesAttack::isShown)
          .isPresent()) {
        rows.add(mean(here.and(in(group.attribute(), group.value())), Unit.RESPONDENT));
      }
    }
    for (Gap gap : wave.gaps()) {
      Optional<GapMeasure> measure = of(gap.dimensions());
      if (measure.filter(one -> isShown(one.indexDifference())).isPresent()) {
        Predicate<Respondent> in = in(gap.attribute(), gap.value());
        Unit unit = measure.get().unit();
        rows.add(less(mean(here.and(in), unit), mean(here.and(in.negate()), unit)));
      }
    }
    if (isWhole() && isShown(wave.scrutiny().screening().index())) {
      rows.add(mean(here.and(one -> !one.flags().isRaised()), wave.unit()));
    }
    for (String name : named(wave)) {
      rows.add(mean(here.and(one -> one.organization().equals(name)), Unit.RESPONDENT));
    }
  }

  private Set<String> named(WaveResult wave) {
    return isWhole()
        ? wave.naming().stream()
            .flatMap(naming -> naming.organizations().stream())
            .map(NamedOrganization::name)
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static Predicate<Respondent> in(String attribute, String value) {
    int place = attribute.equals("sector") ? 0 : 1;
    String given = value.equals(GroupResult.UNSPECIFIED) ? "" : value;
    return one -> one.groups().get(place).equals(given);
  }

  private void add(Change change) {
    Movement movement = isWhole() ? change.overall() : of(change.dimensions()).orElseThrow();
    if (!isShown(movement.indexDifference())) {
      return;
    }
    Predicate<Respondent> before = one -> one.wave().equals(change.from());
    Predicate<Respondent> after = one -> one.wave().equals(change.to());
    Unit unit = unit(change);
    Predicate<Respondent> compared =
        switch (change.method()) {
          case ORGANIZATIONS_PAIRED -> {
            Set<String> both = organizations(change.from());
            both.retainAll(organizations(change.to()));
            yield one -> both.contains(one.organization());
          }
          case RESPONDENTS_PAIRED -> {
            Set<Long> both = persons(change.from());
            both.retainAll(persons(change.to()));
            yield one -> both.contains(one.person());
          }
          case UNPAIRED -> one -> true;
        };
    rows.add(less(mean(after.and(compared), unit), mean(before.and(compared), unit)));
  }

  private Unit unit(Change change) {
    return switch (change.method()) {
      case ORGANIZATIONS_PAIRED -> Unit.ORGANIZATION;
      case RESPONDENTS_PAIRED -> Unit.RESPONDENT;
      case UNPAIRED ->
          shown.waves().stream()
                  .filter(
                      wave -> wave.wave().equals(change.from()) || wave.wave().equals(change.to()))
                  .allMatch(wave -> wave.unit() == Unit.ORGANIZATION)
              ? Unit.ORGANIZATION
              : Unit.RESPONDENT;
    };
  }

  private Stream<Respondent> in(String wave) {
    return people.stream().filter(one -> one.wave().equals(wave));
  }

  private Set<String> organizations(String wave) {
    Set<String> names =
        in(wave).map(Respondent::organization).collect(Collectors.toCollection(TreeSet::new));
    names.remove("");
    return names;
  }

  private Set<Long> persons(String wave) {
    return in(wave).map(Respondent::person).collect(Collectors.toCollection(TreeSet::new));
  }

  private long[] mean(Predicate<Respondent> set, Unit unit) {
    Map<String, Long> sizes =
        people.stream()
            .filter(set)
            .collect(
                Collectors.groupingBy(
                    one -> unit == Unit.ORGANIZATION ? one.organization() : "",
                    Collectors.counting()));
    return people.stream()
        .mapToLong(
            one ->
                set.test(one)
                    ? PrimeRows.inverse(
                        sizes.size()
                            * sizes.get(unit == Unit.ORGANIZATION ? one.organization() : ""))
                    : 0)
        .toArray();
  }

  private static long[] less(long[] one, long... other) {
    long[] less = one.clone();
    for (int i = 0; i < less.length; i++) {
      less[i] = Math.floorMod(less[i] - other[i], PrimeRows.PRIME);
    }
    return less;
  }

  private boolean tells(Predicate<Respondent> set) {
    return people.stream().anyMatch(set) && rows.tell(mean(set, Unit.RESPONDENT));
  }

  private boolean tellsChange(Predicate<Respondent> set, String from, String to) {
    Predicate<Respondent> before = set.and(one -> one.wave().equals(from));
    Predicate<Respondent> after = set.and(one -> one.wave().equals(to));
    return people.stream().anyMatch(before)
        && people.stream().anyMatch(after)
        && rows.tell(less(mean(after, Unit.RESPONDENT), mean(before, Unit.RESPONDENT)));
  }

  /** Who can be worked out. */
  List<String> found() {
    List<String> found = new ArrayList<>();
    for (WaveResult wave : shown.waves()) {
      List<Respondent> here = in(wave.wave()).toList();
      for (int i = 0; i < here.size(); i++) {
        for (int j = i; j < here.size(); j++) {
          Respondent one = here.get(i);
          Respondent other = here.get(j);
          if (tells(any -> any == one || any == other)) {
            found.add(question + ": " + wave.wave() + " " + one.person() + ", " + other.person());
          }
        }
      }
      for (String name : organizations(wave.wave())) {
        if (!named(wave).contains(name)
            && tells(one -> one.wave().equals(wave.wave()) && one.organization().equals(name))) {
          found.add(question + ": " + wave.wave() + " " + name);
        }
      }
    }
    shown.changes().forEach(change -> found.addAll(moved(change)));
    return found;
  }

  private List<String> moved(Change change) {
    List<String> found = new ArrayList<>();
    Set<String> both = new LinkedHashSet<>(organizations(change.from()));
    both.retainAll(organizations(change.to()));
    for (String name : both) {
      if (tellsChange(one -> one.organization().equals(name), change.from(), change.to())) {
        found.add(question + ": change of " + name);
      }
    }
    List<Long> persons = new ArrayList<>(persons(change.from()));
    persons.retainAll(persons(change.to()));
    for (int i = 0; i < persons.size(); i++) {
      for (int j = i; j < persons.size(); j++) {
        long one = persons.get(i);
        long other = persons.get(j);
        if (tellsChange(
            any -> any.person() == one || any.person() == other, change.from(), change.to())) {
          found.add(question + ": change of " + one + ", " + other);
        }
      }
    }
    return found;
  }
}
