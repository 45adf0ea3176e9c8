package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.Crossed;
import org.regionalism.rubric.Rubric;

/**
 * Random consortia over several waves, attacked person by person with all that is shown of the
 * waves and of what moved: no person or two, no organization, and nothing that these moved by may
 * follow. {@code -Dregionalism.waves=2000} tries so many.
 */
class ChangeAuditPropertyTest {

  private static final Rubric HARBOR = TestRubrics.harbor();
  private static final int CONSORTIA = Integer.getInteger("regionalism.waves", 300);
  private static final List<String> QUESTIONS =
      List.of(Crossed.dimension("together"), Crossed.OVERALL);

  static IntStream seeds() {
    return IntStream.rangeClosed(1, CONSORTIA);
  }

  static IntStream fewerSeeds() {
    return IntStream.rangeClosed(1, CONSORTIA / 3);
  }

  private static List<String> found(int seed, Assessment shown) {
    List<String> found = new ArrayList<>();
    for (String question : QUESTIONS) {
      found.addAll(
          new WavesAttack(HARBOR, RandomWaves.responses(HARBOR, seed).list(), shown, question)
              .found());
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tellsOfNoPairOfPeopleAndOfNoOrganization(int seed) {
    assertThat(found(seed, RandomWaves.of(HARBOR, seed).shown())).isEmpty();
  }

  /** Without the audit, the rules for single waves and movements let some of these through. */
  @Test
  void findsWhatTheRulesForSingleMovementsLetThrough() {
    long open =
        IntStream.rangeClosed(1, 100)
            .filter(seed -> !found(seed, RandomWaves.of(HARBOR, seed).byRulesAlone()).isEmpty())
            .count();

    assertThat(open).isBetween(3L, 30L);
  }

  /** What moved is withheld only where it has to be; the later of several movements stay. */
  @ParameterizedTest
  @MethodSource("fewerSeeds")
  void withholdsNoMovementThatCouldBeShown(int seed) {
    SeveralWaves waves = RandomWaves.of(HARBOR, seed);
    List<Change> alone = waves.byRulesAlone().changes();
    ChangeAudit audit = new ChangeAudit(5, waves.waves(), waves.shownAlone());
    List<Set<String>> telling = audit.telling(waves.changes(), alone);
    List<Change> kept = new ArrayList<>();
    for (int i = 0; i < alone.size(); i++) {
      kept.add(MovedQuestions.without(alone.get(i), telling.get(i)));
    }
    assertThat(audit.telling(waves.changes(), kept)).allMatch(Set::isEmpty);
    for (int i = 0; i < alone.size(); i++) {
      for (String question : telling.get(i)) {
        Set<String> fewer = new TreeSet<>(telling.get(i));
        fewer.remove(question);
        List<Change> more = new ArrayList<>(kept);
        more.set(i, MovedQuestions.without(alone.get(i), fewer));
        assertThat(audit.telling(waves.changes(), more).get(i)).contains(question);
      }
    }
  }
}
