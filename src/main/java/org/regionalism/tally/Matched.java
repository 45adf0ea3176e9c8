package org.regionalism.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.regionalism.response.Standing;

/** How many of those who are compared with themselves stand where, in one of the two waves. */
public final class Matched {

  private final int questions;
  private final int whole;
  private final SortedMap<String, int[]> organizations = new TreeMap<>();
  private final Crossings crossings;
  private final Map<Standing, Integer> flagged = new HashMap<>();

  Matched(ScoringPlan plan) {
    questions = plan.questions();
    whole = plan.overallQuestion();
    crossings = new Crossings(questions, Crossings.MOST);
  }

  /** Adds somebody, with a position in each question in which both answers have one. */
  void add(Standing standing, boolean isFlagged, PositionSums compared) {
    int[] own = organizations.computeIfAbsent(standing.organization(), key -> new int[questions]);
    for (int question = 0; question < questions; question++) {
      own[question] += (int) compared.count(question);
    }
    crossings.add(standing, compared);
    if (isFlagged && compared.count(whole) > 0) {
      flagged.merge(standing, 1, Integer::sum);
    }
  }

  /**
   * Returns how many of an organization's people are compared in a question.
   *
   * @param organization its name, or an empty text
   * @param question the question's number in the plan
   * @return the number
   */
  public long count(String organization, int question) {
    int[] counts = organizations.get(organization);
    return counts == null ? 0 : counts[question];
  }

  /** Of how many named organizations people are compared in a question. */
  long organizations(int question) {
    return organizations.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty() && entry.getValue()[question] > 0)
        .count();
  }

  /**
   * Returns how many people stand alike and are compared.
   *
   * @return the counts; nothing is known of any where those of the whole wave are too many
   */
  public Crossings crossings() {
    return crossings;
  }

  /**
   * Returns how many of those who stand alike and are compared on the whole screens flag.
   *
   * @param standing their organization and the values of their attributes
   * @return the number
   */
  public int flagged(Standing standing) {
    return flagged.getOrDefault(standing, 0);
  }
}
