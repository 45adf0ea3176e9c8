package org.regionalism.privacy;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A figure that readers can see and that is linear in the answers: the sum of every respondent's
 * score times a weight that readers know.
 *
 * @param name what it is, for messages
 * @param weights by the atom's number, what each respondent of the atom counts; atoms that are not
 *     in it, or count 0, play no part
 */
public record ReleasedFigure(String name, SortedMap<Integer, BigFraction> weights) {

  /** Keeps its own copy, of the weights that are not 0. */
  public ReleasedFigure {
    SortedMap<Integer, BigFraction> kept = new TreeMap<>(weights);
    kept.values().removeIf(weight -> weight.signum() == 0);
    kept.replaceAll((atom, weight) -> ExactSpace.proper(weight));
    weights = Collections.unmodifiableSortedMap(kept);
  }

  /**
   * Returns a figure in which each respondent counts once: a mean shown with its number of
   * respondents gives their sum.
   *
   * @param name what it is
   * @param atoms the atoms that it counts
   * @return the figure
   */
  public static ReleasedFigure pooled(String name, Collection<Integer> atoms) {
    SortedMap<Integer, BigFraction> weights = new TreeMap<>();
    atoms.forEach(atom -> weights.put(atom, BigFraction.ONE));
    return new ReleasedFigure(name, weights);
  }

  /**
   * Returns a figure in which each organization counts once, and within it each of its respondents.
   *
   * @param name what it is
   * @param atoms all atoms; those that name no organization count as one
   * @param some the numbers of the atoms that it counts, at least one
   * @return the figure
   */
  public static ReleasedFigure byOrganization(
      String name, List<Atom> atoms, Collection<Integer> some) {
    Map<Optional<String>, Long> people = new HashMap<>();
    some.forEach(
        atom -> people.merge(atoms.get(atom).organization(), atoms.get(atom).people(), Long::sum));
    SortedMap<Integer, BigFraction> weights = new TreeMap<>();
    for (int atom : some) {
      long own = people.getOrDefault(atoms.get(atom).organization(), 1L);
      weights.put(atom, BigFraction.of(1, own).divide(people.size()));
    }
    return new ReleasedFigure(name, weights);
  }
}
