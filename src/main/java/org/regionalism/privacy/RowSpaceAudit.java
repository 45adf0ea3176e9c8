package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Attacks released figures with all of linear algebra: whether some combination of them counts each
 * respondent of a set once and nobody else, where the set has fewer than k people, or is an
 * organization. Sets are looked for by residues modulo a large prime, which miss none unless that
 * prime divides what the weights come to, and what is found is confirmed by fractions.
 *
 * <p>Atoms that every figure counts alike cannot be told apart, and are merged. Of the rows of
 * weights, those are kept that leave out every atom of k people or more; atoms that these do not
 * connect are searched apart. With r figures over a atoms that takes at most r²·a steps; the search
 * in atoms of fewer than k people is that of {@link MiddleSearch}, and where halves are too many,
 * that of {@link PivotSearch}. The result depends on nothing but the arguments.
 */
public final class RowSpaceAudit {

  private final Columns columns;
  private final RowSpace space;
  private final IntPredicate few;

  private RowSpaceAudit(Columns columns, int k) {
    this.columns = columns;
    this.few = column -> columns.sizes().get(column) < k;
    this.space = new RowSpace(columns.rows(), columns.largestFirst(), few);
  }

  /**
   * Audits figures of one question.
   *
   * @param atoms the respondents who could be counted in them
   * @param figures all that is released; their names differ
   * @param k the smallest set of people of which anything may be known
   * @return what follows from the figures
   */
  public static AuditResult of(List<Atom> atoms, Collection<ReleasedFigure> figures, int k) {
    return of(atoms, figures, k, MiddleSearch.MOST);
  }

  /** Audits, looking at so many halves, or taking so many steps, at most. */
  static AuditResult of(List<Atom> atoms, Collection<ReleasedFigure> figures, int k, int most) {
    Columns columns = new Columns(List.copyOf(atoms), List.copyOf(figures));
    return new RowSpaceAudit(columns, k).result(k - 1, most);
  }

  /**
   * Tells whether a figure follows from others.
   *
   * @param atoms the respondents who could be counted in them
   * @param figures all others
   * @param one the figure
   */
  static boolean follows(List<Atom> atoms, List<ReleasedFigure> figures, ReleasedFigure one) {
    List<ReleasedFigure> all = new ArrayList<>(figures);
    all.add(one);
    Columns columns = new Columns(atoms, all);
    List<SortedMap<Integer, BigFraction>> rows = columns.rows();
    SortedMap<Integer, BigFraction> target = rows.get(figures.size());
    return new RowSpace(rows.subList(0, figures.size()), columns.largestFirst(), column -> false)
        .taken(target)
        .filter(
            taken ->
                new ExactSpace(
                        taken.stream().<SortedMap<Integer, BigFraction>>map(rows::get).toList())
                    .combination(target)
                    .isPresent())
        .isPresent();
  }

  private AuditResult result(int people, int most) {
    List<Set<Integer>> sets = new ArrayList<>();
    for (List<RowSpace.Row> part : SmallSets.apart(space.rows(few))) {
      Optional<List<Set<Integer>>> found =
          MiddleSearch.search(new SmallSets(part, columns.sizes()), people, most)
              .or(() -> PivotSearch.search(part, columns.sizes(), people, most));
      if (found.isEmpty()) {
        return new AuditResult.Undecided();
      }
      sets.addAll(found.get());
    }
    List<Solved> solved = smallest(sets);
    columns
        .organizations()
        .forEach((name, own) -> solved(own, Optional.of(name)).ifPresent(solved::add));
    return solved.isEmpty() ? new AuditResult.Safe() : new AuditResult.Unsafe(solved);
  }

  /** Those that are confirmed and contain no other, the smallest first. */
  private List<Solved> smallest(List<Set<Integer>> sets) {
    List<Set<Integer>> smallestFirst =
        sets.stream()
            .distinct()
            .sorted(
                Comparator.comparingInt((Set<Integer> set) -> set.size())
                    .thenComparing(Object::toString))
            .toList();
    List<Set<Integer>> taken = new ArrayList<>();
    List<Solved> solved = new ArrayList<>();
    for (Set<Integer> set : smallestFirst) {
      Optional<Solved> one =
          taken.stream().anyMatch(set::containsAll)
              ? Optional.empty()
              : solved(set, Optional.empty());
      if (one.isPresent()) {
        taken.add(set);
        solved.add(one.get());
      }
    }
    return solved;
  }

  /** Residues say which figures it takes, if any do; fractions confirm it. */
  private Optional<Solved> solved(Set<Integer> set, Optional<String> organization) {
    return space
        .taken(once(set))
        .flatMap(taken -> confirmed(set, List.copyOf(taken)))
        .map(times -> columns.solved(set, times, organization));
  }

  private static SortedMap<Integer, BigFraction> once(Set<Integer> set) {
    SortedMap<Integer, BigFraction> weights = new TreeMap<>();
    set.forEach(column -> weights.put(column, BigFraction.ONE));
    return weights;
  }

  private Optional<SortedMap<Integer, BigFraction>> confirmed(
      Set<Integer> set, List<Integer> taken) {
    List<SortedMap<Integer, BigFraction>> rows = columns.rows();
    return new ExactSpace(taken.stream().<SortedMap<Integer, BigFraction>>map(rows::get).toList())
        .combination(once(set))
        .map(
            times -> {
              SortedMap<Integer, BigFraction> byFigure = new TreeMap<>();
              times.forEach((place, often) -> byFigure.put(taken.get(place), often));
              return byFigure;
            });
  }
}
