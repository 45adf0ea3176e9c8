package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Assessor;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.NamedOrganization;
import org.regionalism.assessment.Naming;
import org.regionalism.assessment.WaveResult;
import org.regionalism.response.Calendar;
import org.regionalism.response.Ratings;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.Tallies;

/**
 * Somebody who knows who is in which organization and sector puts all means of a report together,
 * those of the groups, of the whole and of the gaps, to solve for one organization or few people.
 */
class GapAttackTest {

  private static final Rubric ONE = TestRubrics.ofItems(1);
  private static final int K = 5;

  /** Those of one organization in one sector: figures tell of them only together. */
  private record Atom(String organization, String sector) {}

  private final Map<Atom, Integer> people = new LinkedHashMap<>();

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 400);
  }

  private void add(String organization, String sector, int count) {
    people.merge(new Atom(organization, sector), count, Integer::sum);
  }

  private WaveResult shown() {
    Responses responses = new Responses(ONE);
    Random random = new Random(people.hashCode());
    people.forEach(
        (atom, count) -> {
          responses.of(atom.organization()).in(atom.sector());
          for (int i = 0; i < count; i++) {
            responses.add(1 + random.nextInt(5));
          }
        });
    Assessor assessor = new Assessor(ONE, Responses.settings(Unit.ORGANIZATION));
    Tallies tallies = responses.tallies();
    List<WaveResult> waves = assessor.assess(tallies, new Ratings(), List.of(), new Calendar());
    WaveResult named = assessor.named(tallies, waves, List.of("O0", "O1")).get(0);
    return Disclosure.wave(ONE, named, K);
  }

  /** The means of those that are named. */
  private List<double[]> names(WaveResult shown) {
    Naming naming = shown.naming().orElseThrow();
    List<double[]> rows = new ArrayList<>();
    for (NamedOrganization one : naming.organizations()) {
      rows.add(pooled(atom -> atom.organization().equals(one.name())));
    }
    return rows;
  }

  private int size(String organization, Predicate<Atom> side) {
    return people.entrySet().stream()
        .filter(entry -> entry.getKey().organization().equals(organization))
        .filter(entry -> side.test(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** What each person of an atom counts in the mean over these people. */
  private double[] pooled(Predicate<Atom> side) {
    double all =
        people.entrySet().stream()
            .filter(entry -> side.test(entry.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return people.keySet().stream().mapToDouble(atom -> side.test(atom) ? 1 / all : 0).toArray();
  }

  /** What each person of an atom counts in the mean over the organizations of these people. */
  private double[] organizations(Predicate<Atom> side) {
    long count = people.keySet().stream().filter(side).map(Atom::organization).distinct().count();
    return people.keySet().stream()
        .mapToDouble(atom -> side.test(atom) ? 1.0 / count / size(atom.organization(), side) : 0)
        .toArray();
  }

  /** The means that are shown without gaps, and the gaps. */
  private List<double[]> rows(WaveResult shown, boolean gaps) {
    List<double[]> rows = new ArrayList<>();
    rows.add(pooled(any -> true));
    if (shown.unit() == Unit.ORGANIZATION) {
      rows.add(organizations(any -> true));
    }
    for (GroupResult group : shown.groups()) {
      if (Objects.requireNonNull(group.dimensions().get("only")).index() instanceof Figure.Shown) {
        rows.add(pooled(atom -> sector(atom).equals(group.value())));
      }
    }
    for (Gap gap : gaps ? shown.gaps() : List.<Gap>of()) {
      GapMeasure measure = Objects.requireNonNull(gap.dimensions().get("only"));
      if (measure.indexDifference() instanceof Figure.Shown) {
        boolean counted = measure.unit() == Unit.ORGANIZATION;
        Predicate<Atom> side = atom -> sector(atom).equals(gap.value());
        double[] here = counted ? organizations(side) : pooled(side);
        double[] there = counted ? organizations(side.negate()) : pooled(side.negate());
        rows.add(IntStream.range(0, here.length).mapToDouble(i -> here[i] - there[i]).toArray());
      }
    }
    return rows;
  }

  private static String sector(Atom atom) {
    return atom.sector().isEmpty() ? GroupResult.UNSPECIFIED : atom.sector();
  }

  /** The sets that can be solved for: some combination of the rows is about nobody else. */
  private Set<Set<Atom>> solved(List<double[]> rows) {
    Set<Set<Atom>> solved = new LinkedHashSet<>();
    List<Atom> atoms = List.copyOf(people.keySet());
    List<Set<Atom>> small = new ArrayList<>();
    for (Atom atom : atoms) {
      small.add(
          new LinkedHashSet<>(
              atoms.stream()
                  .filter(other -> other.organization().equals(atom.organization()))
                  .toList()));
    }
    for (int i = 0; i < atoms.size(); i++) {
      for (int j = i; j < atoms.size(); j++) {
        Set<Atom> two = new LinkedHashSet<>(List.of(atoms.get(i)));
        two.add(atoms.get(j));
        if (two.stream().mapToInt(atom -> people.getOrDefault(atom, 0)).sum() < K) {
          small.add(two);
        }
      }
    }
    int rank = rank(rows);
    for (Set<Atom> set : small) {
      List<double[]> others =
          rows.stream()
              .map(
                  row ->
                      IntStream.range(0, row.length)
                          .mapToDouble(i -> set.contains(atoms.get(i)) ? 0 : row[i])
                          .toArray())
              .toList();
      if (rank(others) < rank) {
        solved.add(set);
      }
    }
    return solved;
  }

  private static int rank(List<double[]> rows) {
    List<double[]> left = new ArrayList<>(rows.stream().map(double[]::clone).toList());
    int rank = 0;
    int columns = rows.get(0).length;
    for (int column = 0; column < columns && rank < left.size(); column++) {
      int best = rank;
      for (int i = rank; i < left.size(); i++) {
        if (Math.abs(left.get(i)[column]) > Math.abs(left.get(best)[column])) {
          best = i;
        }
      }
      double[] pivot = left.get(best);
      if (Math.abs(pivot[column]) < 1e-9) {
        continue;
      }
      left.set(best, left.get(rank));
      left.set(rank, pivot);
      for (int i = rank + 1; i < left.size(); i++) {
        double[] row = left.get(i);
        double factor = row[column] / pivot[column];
        for (int j = 0; j < columns; j++) {
          row[j] -= factor * pivot[j];
        }
      }
      rank++;
    }
    return rank;
  }

  private void random(Random random, boolean divided) {
    int organizations = 5 + random.nextInt(20);
    int largest = 1 + random.nextInt(6);
    String[] sectors = {"a", "b", "c", ""};
    int values = 2 + random.nextInt(3);
    for (int i = 0; i < organizations; i++) {
      String sector = sectors[random.nextInt(values)];
      int count = 1 + random.nextInt(largest);
      for (int p = 0; p < count; p++) {
        add(
            "O" + i,
            divided && random.nextInt(3) == 0 ? sectors[random.nextInt(values)] : sector,
            1);
      }
    }
  }

  /** What gaps add to the rest of a report must solve for nobody. */
  @ParameterizedTest
  @MethodSource("seeds")
  void solvesForNobodyMoreWithGaps(int seed) {
    random(new Random(seed), seed % 2 == 0);
    if (people.values().stream().mapToInt(Integer::intValue).sum() < K) {
      return;
    }
    WaveResult shown = shown();
    Set<Set<Atom>> before = solved(rows(shown, false));
    Set<Set<Atom>> after = solved(rows(shown, true));
    after.removeAll(before);
    assertThat(after).as(new TreeMap<>(Map.of(seed, people)).toString()).isEmpty();
  }

  /** Beside gaps, the means of organizations that are named must solve for nobody but them. */
  @ParameterizedTest
  @MethodSource("seeds")
  void solvesForNobodyElseWithNames(int seed) {
    random(new Random(seed), seed % 2 == 0);
    if (people.values().stream().mapToInt(Integer::intValue).sum() < K) {
      return;
    }
    WaveResult shown = shown();
    List<double[]> rows = rows(shown, true);
    Set<Set<Atom>> before = solved(rows);
    rows.addAll(names(shown));
    Set<Set<Atom>> after = solved(rows);
    after.removeAll(before);
    for (NamedOrganization one : shown.naming().orElseThrow().organizations()) {
      after.removeIf(
          set ->
              set.stream().allMatch(atom -> atom.organization().equals(one.name()))
                  && set.stream().mapToInt(atom -> people.getOrDefault(atom, 0)).sum() >= K);
    }
    assertThat(after).as(seed + ": " + people).isEmpty();
  }

  /** Some are named, or the test above would say nothing. */
  @Test
  void leavesSomeNamed() {
    long named =
        seeds()
            .filter(
                seed -> {
                  people.clear();
                  random(new Random(seed), seed % 2 == 0);
                  return !names(shown()).isEmpty();
                })
            .count();
    assertThat(named).isGreaterThan(20);
  }

  /** Safety is not bought with silence: where organizations count, many gaps are still tested. */
  @Test
  void leavesManyGapsTested() {
    long tested =
        seeds()
            .filter(
                seed -> {
                  people.clear();
                  random(new Random(seed), seed % 2 == 0);
                  return shown().gaps().stream()
                      .map(gap -> Objects.requireNonNull(gap.dimensions().get("only")))
                      .anyMatch(gap -> gap.unit() == Unit.ORGANIZATION);
                })
            .count();
    assertThat(tested).isGreaterThan(100);
  }

  /** The attack bites: the smallest group's mean over organizations would leave one. */
  @Test
  void findsOneThatIsLeft() {
    for (int i = 0; i < 6; i++) {
      add("A" + i, "a", 1 + i % 3);
      add("B" + i, "b", 1 + i % 3);
    }
    add("C0", "c", 6);
    add("C1", "c", 4);
    List<double[]> rows = rows(shown(), true);
    assertThat(solved(rows)).isEmpty();
    rows.add(organizations(atom -> atom.sector().equals("a")));
    rows.add(organizations(atom -> atom.sector().equals("b")));
    assertThat(solved(rows)).isNotEmpty();
  }
}
