package org.regionalism.recovery;

import java.util.List;
import java.util.Optional;
import org.regionalism.release.Outline;

/** One way to get at a few people's answers. A new one is a class and a line in Attacks. */
interface Attack {

  /**
   * Tries.
   *
   * @param target all that is known of a wave
   * @return what comes out
   */
  List<Finding> on(Target target);

  /**
   * What is attacked.
   *
   * @param wave the wave's name
   * @param k the smallest set of people of which anything may be known
   * @param facts all that is known of it
   * @param outline what the ids are, where a file says so
   */
  record Target(String wave, int k, Facts facts, Optional<Outline> outline) {

    /** A wave of which nothing is known. */
    static Target nothing(int k) {
      return new Target("", k, new Facts(), Optional.empty());
    }

    boolean isFew(long people) {
      return people > 0 && people < k;
    }
  }
}
