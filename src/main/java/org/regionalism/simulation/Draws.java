package org.regionalism.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Random draws for one thing, by its path of names from the seed.
 *
 * <p>Everything draws from its own stream, so that a further item or person leaves the others as
 * they were. {@link Random} is used because its algorithm is part of its specification.
 */
final class Draws {

  private final long seed;
  private @Nullable Random random;

  private Draws(long seed) {
    this.seed = seed;
  }

  static Draws of(long seed) {
    return new Draws(mixed(seed));
  }

  /** Returns the draws of something within this; what was drawn here before does not matter. */
  Draws in(String name) {
    long hash = seed;
    for (int i = 0; i < name.length(); i++) {
      hash = mixed(hash + name.charAt(i));
    }
    return new Draws(mixed(hash ^ name.length()));
  }

  /** Returns the draws of the numbered thing within this. */
  Draws in(int number) {
    return in("#" + number);
  }

  long number() {
    return random().nextLong();
  }

  double gaussian(double deviation) {
    return deviation * random().nextGaussian();
  }

  /** Returns a number from 0 to below 1. */
  double share() {
    return random().nextDouble();
  }

  boolean chance(double share) {
    return random().nextDouble() < share;
  }

  /** Returns a number from 0 to below the bound. */
  int below(int bound) {
    return random().nextInt(bound);
  }

  <T> T pick(List<T> from) {
    return from.get(random().nextInt(from.size()));
  }

  /** Picks one, the earlier ones more often: what is declared first is usually the commonest. */
  <T> T pickEarly(List<T> from) {
    double share = random().nextDouble();
    return from.get((int) (from.size() * share * (0.4 + 0.6 * share)));
  }

  <T> List<T> shuffled(List<T> from) {
    List<T> shuffled = new ArrayList<>(from);
    Collections.shuffle(shuffled, random());
    return shuffled;
  }

  /** Most paths only lead on to others: nothing is made for them. */
  private Random random() {
    Random made = random;
    if (made == null) {
      made = new Random(seed);
      random = made;
    }
    return made;
  }

  // The finishing steps of SplitMix64: neighbouring seeds end far apart.
  private static long mixed(long value) {
    long mixed = value + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
