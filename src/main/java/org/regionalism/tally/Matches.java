package org.regionalism.tally;

import java.util.SortedMap;
import java.util.TreeMap;

/** People who answered in two waves, compared with themselves. */
public final class Matches {

  private final int questions;
  private final RespondentScorer earlier;
  private final RespondentScorer later;
  private final PositionSums one;

  /** Later less earlier, raised by 1, so that it is never below 0. */
  private final PositionSums raised;

  private final SortedMap<String, int[]> from = new TreeMap<>();
  private final SortedMap<String, int[]> to = new TreeMap<>();
  private long people;

  Matches(ScoringPlan plan) {
    questions = plan.questions();
    earlier = new RespondentScorer(plan);
    later = new RespondentScorer(plan);
    one = new PositionSums(questions);
    raised = new PositionSums(questions);
  }

  void add(
      PeopleOfWave before,
      int then,
      String organizationThen,
      PeopleOfWave after,
      int now,
      String organizationNow) {
    people++;
    earlier.score(before, then);
    later.score(after, now);
    int[] countsThen = from.computeIfAbsent(organizationThen, key -> new int[questions]);
    int[] countsNow = to.computeIfAbsent(organizationNow, key -> new int[questions]);
    for (int question = 0; question < questions; question++) {
      long was = earlier.sums().position(question);
      long is = later.sums().position(question);
      boolean both = was != Position.NONE && is != Position.NONE;
      one.set(question, both ? is - was + Position.ONE : Position.NONE);
      countsThen[question] += both ? 1 : 0;
      countsNow[question] += both ? 1 : 0;
    }
    raised.add(one);
  }

  /**
   * Returns how many people are in both waves.
   *
   * @return the number, scored or not
   */
  public long people() {
    return people;
  }

  /**
   * Returns how many have a position in a question both times.
   *
   * @param question the question's number in the plan
   * @return the number
   */
  public long count(int question) {
    return raised.count(question);
  }

  /**
   * Returns the mean of what they moved by.
   *
   * @param question the question's number in the plan
   * @return −1 to 1; only where there are some
   */
  public double mean(int question) {
    return raised.mean(question) - 1;
  }

  /**
   * Returns the sample variance of what they moved by.
   *
   * @param question the question's number in the plan
   * @return 0 or more; only where there are two or more
   */
  public double variance(int question) {
    return raised.variance(question);
  }

  /**
   * Returns how many of an organization's people in the earlier wave are compared in a question.
   *
   * @param organization its name, or an empty text
   * @param question the question's number in the plan
   * @return the number
   */
  public long from(String organization, int question) {
    int[] counts = from.get(organization);
    return counts == null ? 0 : counts[question];
  }

  /**
   * Returns the same for the later wave.
   *
   * @param organization its name, or an empty text
   * @param question the question's number in the plan
   * @return the number
   */
  public long to(String organization, int question) {
    int[] counts = to.get(organization);
    return counts == null ? 0 : counts[question];
  }

  /**
   * Returns of how many named organizations people are compared in a question, in each wave.
   *
   * @param question the question's number in the plan
   * @return the smaller of both numbers
   */
  public long organizations(int question) {
    return Math.min(organizations(from, question), organizations(to, question));
  }

  private static long organizations(SortedMap<String, int[]> wave, int question) {
    return wave.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty() && entry.getValue()[question] > 0)
        .count();
  }
}
