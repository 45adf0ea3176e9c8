package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.privacy.AuditResult.Undecided;
import org.regionalism.privacy.AuditResult.Unsafe;

/** Small random releases, against an attack that tries every set there is. */
class RowSpaceAuditPropertyTest {

  private static final int EACH = 100;

  /** What is released, and the smallest set that may be known. */
  private record Case(List<Atom> atoms, List<ReleasedFigure> figures, int k) {

    static Case of(Random random) {
      int number = 3 + random.nextInt(6);
      List<Atom> atoms = new ArrayList<>();
      for (int atom = 0; atom < number; atom++) {
        long people = 1L + random.nextInt(random.nextBoolean() ? 2 : 7);
        Optional<String> organization =
            random.nextInt(5) == 0 ? Optional.empty() : Optional.of("Org " + random.nextInt(5));
        atoms.add(new Atom(people, organization));
      }
      List<ReleasedFigure> figures = new ArrayList<>();
      int rows = 1 + random.nextInt(6);
      boolean pooled = random.nextBoolean();
      for (int row = 0; row < rows; row++) {
        TreeMap<Integer, BigFraction> weights = new TreeMap<>();
        boolean once = pooled || random.nextBoolean();
        for (int atom = 0; atom < number; atom++) {
          if (random.nextInt(3) > 0) {
            weights.put(
                atom,
                once
                    ? BigFraction.ONE
                    : BigFraction.of(random.nextInt(5) - 1, random.nextInt(4) - 5));
          }
        }
        figures.add(new ReleasedFigure("row " + row, weights));
      }
      return new Case(atoms, figures, 3 + random.nextInt(8));
    }

    private long people(SortedSet<Integer> set) {
      return set.stream().mapToLong(atom -> atoms.get(atom).people()).sum();
    }

    /** Whether the rank stays as it is when the set is added as a row. */
    private boolean isDetermined(SortedSet<Integer> set) {
      List<BigFraction[]> rows = new ArrayList<>();
      for (ReleasedFigure figure : figures) {
        rows.add(row(atom -> figure.weights().getOrDefault(atom, BigFraction.ZERO)));
      }
      int before = rank(rows);
      rows.add(row(atom -> set.contains(atom) ? BigFraction.ONE : BigFraction.ZERO));
      return rank(rows) == before;
    }

    private BigFraction[] row(IntFunction<BigFraction> weight) {
      return IntStream.range(0, atoms.size()).mapToObj(weight).toArray(BigFraction[]::new);
    }

    private static int rank(List<BigFraction[]> rows) {
      List<BigFraction[]> rest = new ArrayList<>();
      rows.forEach(row -> rest.add(row.clone()));
      int rank = 0;
      for (int column = 0; column < rows.get(0).length; column++) {
        int at = column;
        Optional<BigFraction[]> pivot =
            rest.stream().filter(row -> row[at].signum() != 0).findFirst();
        if (pivot.isPresent()) {
          rank++;
          BigFraction[] taken = pivot.get();
          rest.remove(taken);
          for (BigFraction[] row : rest) {
            BigFraction times = row[at].divide(taken[at]);
            for (int i = 0; i < row.length; i++) {
              row[i] = row[i].subtract(taken[i].multiply(times));
            }
          }
        }
      }
      return rank;
    }

    /** Every set that must not be known, is, and contains no other such set. */
    private TreeSet<String> attack() {
      TreeSet<String> found = new TreeSet<>();
      List<SortedSet<Integer>> few = new ArrayList<>();
      for (int mask = 1; mask < 1 << atoms.size(); mask++) {
        SortedSet<Integer> set = new TreeSet<>();
        for (int atom = 0; atom < atoms.size(); atom++) {
          if ((mask & 1 << atom) != 0) {
            set.add(atom);
          }
        }
        if (people(set) < k && isDetermined(set)) {
          few.add(set);
        }
      }
      few.stream()
          .filter(set -> few.stream().noneMatch(other -> other != set && set.containsAll(other)))
          .forEach(set -> found.add(set.toString()));
      for (int i = 0; i < 5; i++) {
        Optional<String> name = Optional.of("Org " + i);
        TreeSet<Integer> set = new TreeSet<>();
        for (int atom = 0; atom < atoms.size(); atom++) {
          if (atoms.get(atom).organization().equals(name)) {
            set.add(atom);
          }
        }
        if (!set.isEmpty() && isDetermined(set)) {
          found.add(name.get() + set);
        }
      }
      return found;
    }

    /** Whether the combination comes to the set. */
    private boolean isRight(Solved solved) {
      for (int atom = 0; atom < atoms.size(); atom++) {
        BigFraction sum = BigFraction.ZERO;
        for (ReleasedFigure figure : figures) {
          BigFraction times = solved.combination().getOrDefault(figure.name(), BigFraction.ZERO);
          sum = sum.add(times.multiply(figure.weights().getOrDefault(atom, BigFraction.ZERO)));
        }
        if (!sum.equals(solved.atoms().contains(atom) ? BigFraction.ONE : BigFraction.ZERO)) {
          return false;
        }
      }
      return true;
    }
  }

  static IntStream seeds() {
    return IntStream.rangeClosed(1, Integer.getInteger("regionalism.audits", 2000) / EACH);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsWhatAnAttackThatTriesEverySetFinds(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < EACH; i++) {
      Case one = Case.of(random);
      TreeSet<String> expected = one.attack();
      for (int most : new int[] {MiddleSearch.MOST, 400, 60}) {
        AuditResult result = RowSpaceAudit.of(one.atoms(), one.figures(), one.k(), most);
        if (most < MiddleSearch.MOST && result instanceof Undecided) {
          continue;
        }
        List<Solved> solved = result instanceof Unsafe unsafe ? unsafe.sets() : List.of();
        TreeSet<String> found = new TreeSet<>();
        solved.forEach(set -> found.add(set.organization().orElse("") + set.atoms()));
        assertThat(found).as("%s, at most %s", one, most).isEqualTo(expected);
        assertThat(solved).allMatch(one::isRight);
      }
    }
  }
}
