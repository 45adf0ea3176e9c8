package org.regionalism.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.regionalism.privacy.People.Part;

/**
 * What a question moved by from one wave to the next: a sum over people of the later wave less one
 * over people of the earlier wave. Nothing else hangs the two together.
 *
 * @param name what tells it from other figures
 * @param byPeople whether people are compared with themselves
 * @param before the earlier wave; empty where only a report is known of it, and so its part
 * @param beforeWeights what each of the earlier wave's parts counts
 * @param after the later wave
 * @param afterWeights what each of the later wave's parts counts
 */
record Step(
    String name,
    boolean byPeople,
    Optional<WaveRows> before,
    List<BigFraction> beforeWeights,
    WaveRows after,
    List<BigFraction> afterWeights) {

  /** Whether it is between this wave and another one. */
  boolean isOf(String wave) {
    return after.wave().equals(wave)
        || before.filter(earlier -> earlier.wave().equals(wave)).isPresent();
  }

  /**
   * Whether it makes known what must not be.
   *
   * <p>A set of one side that it makes known is known, too, where that side's part of the
   * difference is, by itself. So it is looked for there: where the other side's part follows from
   * what that side shows, the set is known; and otherwise at the most less a set of the other side,
   * which is found in the same way. Such pairs are held to be known, whether or not both take the
   * difference equally often.
   *
   * @param others other steps, together with which nothing is told so far
   * @param k the smallest set of people of which anything may be known
   */
  boolean tells(List<Step> others, int k) {
    Optional<Side> earlier = before.map(wave -> new Side(wave, others));
    Side later = new Side(after, others);
    boolean earlierKnown = earlier.stream().allMatch(side -> side.knows(beforeWeights));
    boolean laterKnown = later.knows(afterWeights);
    if (earlierKnown) {
      return !laterKnown && !later.solved(name, afterWeights, k).isEmpty();
    }
    List<Solved> then = earlier.orElseThrow().solved(name, beforeWeights, k);
    if (laterKnown || then.isEmpty()) {
      return !then.isEmpty();
    }
    return later.solved(name, afterWeights, k).stream()
        .anyMatch(now -> then.stream().anyMatch(one -> areFew(earlier.get(), one, later, now, k)));
  }

  /** Whether it would be told what one organization, or a few people, moved by. */
  private boolean areFew(Side earlier, Solved then, Side later, Solved now, int k) {
    if (then.organization().isPresent() || now.organization().isPresent()) {
      return then.organization().isPresent()
          && now.organization().isPresent()
          && earlier.organization(then).equals(later.organization(now));
    }
    // Who may be the same people both times counts once.
    Function<Part, Object> apart = byPeople ? Part::paired : Part::organization;
    Map<Object, Long> people = new HashMap<>(earlier.people(then, apart));
    later.people(now, apart).forEach((key, count) -> people.merge(key, count, Math::max));
    return people.values().stream().mapToLong(Long::longValue).sum() < k;
  }
}
