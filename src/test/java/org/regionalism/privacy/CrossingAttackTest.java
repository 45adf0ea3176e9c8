package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

/** Two breakdowns of which each is safe, and which together tell what one person answered. */
class CrossingAttackTest {

  private static final Rubric HARBOR = TestRubrics.harbor();

  /**
   * Nine people are of hidden sectors, eight of hidden roles; of the former, one is of no hidden
   * role.
   */
  private static WaveResult wave() {
    Responses responses = new Responses(HARBOR);
    people(responses, 5, "education", "lead");
    people(responses, 5, "education", "member");
    people(responses, 5, "workforce", "lead");
    people(responses, 5, "workforce", "member");
    responses.in("government", "lead").add(1, 1, 1, 5, 5, 5, 1, 3, 3, 5);
    people(responses, 4, "government", "guest");
    people(responses, 4, "", "");
    return responses.assess(Unit.RESPONDENT);
  }

  private static void people(Responses responses, int number, String sector, String role) {
    responses.in(sector, role);
    for (int i = 0; i < number; i++) {
      int answer = 2 + i % 3;
      responses.add(answer, answer, answer, answer, 3, answer, answer, i % 2, 1, answer);
    }
  }

  private static GroupMeasure together(WaveResult wave, String attribute, String value) {
    return wave.groups().stream()
        .filter(group -> group.attribute().equals(attribute) && group.value().equals(value))
        .findFirst()
        .orElseThrow()
        .dimensions()
        .get("together");
  }

  private static List<GroupMeasure> needed(WaveResult wave) {
    return List.of(
        together(wave, "role", "lead"),
        together(wave, "role", "member"),
        together(wave, "sector", "education"),
        together(wave, "sector", "workforce"));
  }

  private static double sum(GroupMeasure measure) {
    return measure.mean().number().orElseThrow() * measure.n().number().orElseThrow();
  }

  @Test
  void wouldTellOnePersonsScoreByTheRulesForOneAttributeAlone() {
    WaveResult shown = new WaveDisclosure(HARBOR, wave(), 5, Map.of()).disclose(Withheld.NOTHING);

    List<GroupMeasure> needed = needed(shown);

    double lead = sum(needed.get(0));
    double person = lead + sum(needed.get(1)) - sum(needed.get(2)) - sum(needed.get(3));
    assertThat(person).isEqualTo(5, within(1e-9));
  }

  @Test
  void withholdsAGroupThatTheAttackNeeds() {
    WaveResult wave = wave();
    AuditedWave audited = AuditedWave.of(new WaveDisclosure(HARBOR, wave, 5, Map.of()));

    assertThat(needed(audited.shown()))
        .anyMatch(measure -> measure.mean() instanceof Figure.Missing);
    assertThat(audited.leftOut()).isEmpty();
    assertThat(new WaveAudit(wave, 5).telling(audited.shown())).isEqualTo(Optional.of(Set.of()));
  }

  @Test
  void keepsGroupsOfBothAttributesAndTheWhole() {
    WaveResult shown = Disclosure.wave(HARBOR, wave(), 5);

    long attributes =
        Stream.of("role", "sector")
            .filter(
                attribute ->
                    shown.groups().stream()
                        .filter(group -> group.attribute().equals(attribute))
                        .anyMatch(
                            group ->
                                group.dimensions().get("together").mean() instanceof Figure.Shown))
            .count();
    assertThat(attributes).isEqualTo(2);
    assertThat(shown.overall().index()).isInstanceOf(Figure.Shown.class);
  }

  /** Sets of eleven people and more are not searched for: one breakdown is left. */
  @Test
  void breaksDownByTheFirstAttributeAloneWhereTheThresholdIsHigh() {
    Responses responses = new Responses(HARBOR);
    people(responses, 30, "education", "lead");
    people(responses, 30, "workforce", "member");

    AuditedWave audited =
        AuditedWave.of(new WaveDisclosure(HARBOR, responses.assess(), 11, Map.of()));

    assertThat(audited.leftOut()).containsExactly("role");
    assertThat(audited.shown().groups())
        .isNotEmpty()
        .allMatch(group -> group.attribute().equals("sector"));
    assertThat(audited.shown().gaps()).allMatch(gap -> gap.attribute().equals("sector"));
  }

  @Test
  void breaksDownByAllAttributesAtAThresholdOfTen() {
    Responses responses = new Responses(HARBOR);
    people(responses, 30, "education", "lead");
    people(responses, 30, "workforce", "member");

    AuditedWave audited =
        AuditedWave.of(new WaveDisclosure(HARBOR, responses.assess(), 10, Map.of()));

    assertThat(audited.leftOut()).isEmpty();
    assertThat(audited.shown().groups()).hasSize(4);
  }
}
