package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.regionalism.privacy.People.Part;

/**
 * All that is shown on one side of a step: of the wave there, and of the waves that hang together
 * with it by other steps.
 *
 * <p>Every difference is between a wave and the next, and so the answers of every second wave are
 * looked at with their signs turned: then a difference is a sum, and a set of people of several
 * waves that are counted once stands for what they came to in some, less what they came to in the
 * others. Of sets within a wave that says the same.
 */
final class Side {

  private final WaveRows wave;
  private final Map<String, WaveRows> waves = new LinkedHashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Atom> atoms = new ArrayList<>();
  private final List<ReleasedFigure> figures = new ArrayList<>();

  /**
   * Takes everything.
   *
   * @param wave the wave
   * @param others other steps, those next to the wave last
   */
  Side(WaveRows wave, List<Step> others) {
    this.wave = wave;
    add(wave);
    for (int i = others.size() - 1; i >= 0; i--) {
      Step step = others.get(i);
      if (waves.keySet().stream().anyMatch(step::isOf)) {
        step.before().ifPresent(this::add);
        add(step.after());
        figures.add(new ReleasedFigure(step.name(), weights(step)));
      }
    }
  }

  private void add(WaveRows one) {
    if (waves.putIfAbsent(one.wave(), one) == null) {
      places.put(one.wave(), atoms.size());
      figures.addAll(one.figures(atoms.size()));
      atoms.addAll(one.atoms());
    }
  }

  private SortedMap<Integer, BigFraction> weights(Step step) {
    SortedMap<Integer, BigFraction> weights = new TreeMap<>();
    step.before()
        .ifPresent(
            earlier ->
                weights.putAll(WaveRows.numbered(step.beforeWeights(), place(earlier.wave()))));
    weights.putAll(WaveRows.numbered(step.afterWeights(), place(step.after().wave())));
    return weights;
  }

  private int place(String name) {
    return places.getOrDefault(name, 0);
  }

  /** Whether a sum over the wave's people follows. */
  boolean knows(List<BigFraction> weights) {
    return wave.rows().rows().containsValue(weights)
        || RowSpaceAudit.follows(
            atoms, figures, new ReleasedFigure("", WaveRows.numbered(weights, 0)));
  }

  /** The sets that must not be known and would be, were a sum over the wave's people known. */
  List<Solved> solved(String name, List<BigFraction> weights, int k) {
    List<ReleasedFigure> all = new ArrayList<>(figures);
    // Behind the others: a combination takes it only where it has to.
    all.add(new ReleasedFigure(name, WaveRows.numbered(weights, 0)));
    return RowSpaceAudit.of(atoms, all, k) instanceof AuditResult.Unsafe unsafe
        ? unsafe.sets().stream().filter(set -> set.combination().containsKey(name)).toList()
        : List.of();
  }

  /** The name of the organization that a set is. */
  String organization(Solved set) {
    return part(set.atoms().first()).organization();
  }

  /**
   * How many people a set has at least, by what tells them apart in all waves: those of several
   * waves may be the same.
   */
  Map<Object, Long> people(Solved set, Function<Part, Object> apart) {
    Map<Object, Long> most = new HashMap<>();
    waves.forEach(
        (name, one) -> {
          Map<Object, Long> here = new HashMap<>();
          for (int i = 0; i < one.parts().size(); i++) {
            if (set.atoms().contains(place(name) + i)) {
              Part part = one.parts().get(i);
              here.merge(apart.apply(part), part.people(), Long::sum);
            }
          }
          here.forEach((key, people) -> most.merge(key, people, Math::max));
        });
    return most;
  }

  private Part part(int atom) {
    int place = atom;
    for (WaveRows one : waves.values()) {
      if (place < one.parts().size()) {
        return one.parts().get(place);
      }
      place -= one.parts().size();
    }
    throw new IllegalArgumentException("no atom " + atom);
  }
}
