package org.regionalism.privacy;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A set of respondents whose sum follows from what readers can see.
 *
 * @param atoms the numbers of its atoms
 * @param people how many respondents it has
 * @param organization the organization, where it is the set for being one; empty where it is for
 *     being too few
 * @param combination by the name of each figure that is needed, how often it is taken; added up,
 *     they count each respondent of the set once and nobody else
 */
public record Solved(
    SortedSet<Integer> atoms,
    long people,
    Optional<String> organization,
    SortedMap<String, BigFraction> combination) {

  /** Keeps its own copies, in order. */
  public Solved {
    atoms = Collections.unmodifiableSortedSet(new TreeSet<>(atoms));
    combination = Collections.unmodifiableSortedMap(new TreeMap<>(combination));
  }

  /**
   * Returns how the set is solved for.
   *
   * @return the figures with what they are taken times, such as {@code 1 × all, -1 × sector:port}
   */
  public String recipe() {
    return combination.entrySet().stream()
        .map(figure -> text(figure.getValue()) + " × " + figure.getKey())
        .collect(joining(", "));
  }

  private static String text(BigFraction times) {
    return times.getDenominator().bitLength() == 1
        ? times.getNumerator().toString()
        : times.getNumerator() + "/" + times.getDenominator();
  }
}
