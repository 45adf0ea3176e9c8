package org.regionalism.simulation;

import java.time.LocalDate;
import java.util.List;

/**
 * A round of the survey.
 *
 * @param number from 0
 * @param name its name, or the id of a value that the rubric declares
 * @param opens the Monday on which it opens
 * @param people who answers
 */
record SimulatedWave(int number, String name, LocalDate opens, List<SimulatedPerson> people) {

  /** The days on which waves open, in one year. */
  static final List<LocalDate> OPENINGS =
      List.of(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 10, 5));

  /** What waves are called: in the alphabet the later one comes first. */
  static final List<String> NAMES = List.of("Spring 2026", "Fall 2026");

  SimulatedWave {
    people = List.copyOf(people);
  }
}
