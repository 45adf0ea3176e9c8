package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.regionalism.privacy.People.Part;

/**
 * What is shown of one question of a wave, as one of several waves that are attacked together.
 *
 * @param wave the wave's name
 * @param rows what is shown
 */
record WaveRows(String wave, ReleasedRows rows) {

  List<Part> parts() {
    return rows.people().parts();
  }

  /** Its people. An organization is another one in another wave, as far as it may be known. */
  List<Atom> atoms() {
    return parts().stream()
        .map(
            part ->
                new Atom(
                    part.people(),
                    part.organization().isEmpty() || rows.open().contains(part.organization())
                        ? Optional.empty()
                        : Optional.of(wave + "\n" + part.organization())))
        .toList();
  }

  /** Its figures, where its first atom has this number. */
  List<ReleasedFigure> figures(int from) {
    List<ReleasedFigure> figures = new ArrayList<>();
    rows.rows()
        .forEach(
            (key, weights) ->
                figures.add(new ReleasedFigure(wave + "\n" + key.name(), numbered(weights, from))));
    return figures;
  }

  /** Weights by their atoms' numbers, without those that are 0. */
  static SortedMap<Integer, BigFraction> numbered(List<BigFraction> weights, int from) {
    SortedMap<Integer, BigFraction> numbered = new TreeMap<>();
    for (int i = 0; i < weights.size(); i++) {
      if (weights.get(i).signum() != 0) {
        numbered.put(from + i, weights.get(i));
      }
    }
    return numbered;
  }
}
