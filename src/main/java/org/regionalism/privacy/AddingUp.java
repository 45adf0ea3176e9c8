package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.regionalism.assessment.Crossed;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;

/**
 * Movements that others add up to: where the same people are scored in all of them, the whole moved
 * by the mean of what its domains moved by, a domain or a shift by that of its dimensions. One that
 * alone is withheld would follow from the others. Then what it is a part of is withheld as well, or
 * where nothing is, its last part.
 */
final class AddingUp {

  private final List<Sum> sums = new ArrayList<>();

  private record Sum(String whole, List<String> parts) {

    /** Whether all that are scored in one of its questions are in all others. */
    boolean isExactIn(WaveResult wave) {
      List<Integer> places =
          questions().stream().map(wave.crossed().questions()::indexOf).distinct().toList();
      return wave.crossed().cells().stream()
          .allMatch(cell -> places.stream().map(cell.scored()::get).distinct().count() == 1);
    }

    List<String> questions() {
      List<String> questions = new ArrayList<>(parts);
      questions.add(whole);
      return questions;
    }

    /** What has to be withheld where of all its questions only these are shown. */
    Optional<String> missing(Set<String> shown, Set<String> withheld) {
      List<String> hidden =
          questions().stream()
              .filter(question -> withheld.contains(question) || !shown.contains(question))
              .toList();
      return hidden.size() != 1 || !withheld.containsAll(hidden)
          ? Optional.empty()
          : Optional.of(hidden.contains(whole) ? parts.get(parts.size() - 1) : whole);
    }
  }

  /**
   * Takes what adds up in all of these waves.
   *
   * @param waves the waves as they are
   */
  AddingUp(Rubric rubric, List<WaveResult> waves) {
    sums.add(
        new Sum(
            Crossed.OVERALL,
            rubric.domains().stream().map(Domain::id).map(Crossed::domain).toList()));
    for (Domain domain : rubric.domains()) {
      sums.add(new Sum(Crossed.domain(domain.id()), ids(domain.dimensions())));
    }
    for (Shift shift : rubric.shifts()) {
      sums.add(new Sum(Crossed.shift(shift.id()), ids(List.of(shift.from(), shift.to()))));
    }
    sums.removeIf(sum -> !waves.stream().allMatch(sum::isExactIn));
  }

  private static List<String> ids(List<Dimension> dimensions) {
    return dimensions.stream().map(Dimension::id).map(Crossed::dimension).toList();
  }

  /**
   * Adds what has to be withheld besides.
   *
   * @param shown the keys of the questions in which it would be shown what moved
   * @param telling those of them in which it may not be
   */
  Set<String> withheld(Set<String> shown, Set<String> telling) {
    Set<String> withheld = new TreeSet<>(telling);
    int before;
    do {
      before = withheld.size();
      sums.forEach(sum -> sum.missing(shown, withheld).ifPresent(withheld::add));
    } while (withheld.size() > before);
    return withheld;
  }
}
