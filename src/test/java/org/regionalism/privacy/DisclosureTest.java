package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.Responses.BLANK;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.ChangeMethod;
import org.regionalism.assessment.EarlierWaves;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Ground;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Settings;
import org.regionalism.assessment.ShiftResult;
import org.regionalism.assessment.Turnover;
import org.regionalism.assessment.WaveResult;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.response.InputSummary;
import org.regionalism.response.InputSummary.AnswerUse;
import org.regionalism.response.LedgerSummary;
import org.regionalism.rubric.Quadrant;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

class DisclosureTest {

  private static final Rubric HARBOR = TestRubrics.harbor();

  private static Assessment assessment(List<InputSummary> inputs, WaveResult... waves) {
    return new Assessment(
        "Lantern Coast",
        HARBOR,
        "0",
        Responses.settings(Unit.ORGANIZATION),
        Optional.empty(),
        inputs,
        new LedgerSummary(0, 0, 0, 0, 0, 0, 0, 0, 0),
        List.of(waves),
        List.of(),
        List.of());
  }

  private static WaveResult disclosed(Responses responses) {
    return Disclosure.of(assessment(List.of(), responses.assess())).assessment().latest();
  }

  @Test
  void refusesWavesThatAreTooSmall() {
    Diagnostics diagnostics = new Diagnostics();
    WaveResult small = new Responses(HARBOR).wave("spring").times(4, 3).assess();
    WaveResult large = new Responses(HARBOR).wave("fall").times(5, 3).assess();

    Disclosure.refuseSmallWaves(List.of(small, large), 5, "survey.csv", diagnostics);

    assertThat(diagnostics.toList())
        .extracting(Diagnostic::code)
        .containsExactly(Code.WAVE_TOO_SMALL);
    assertThat(diagnostics.toList().get(0).what())
        .isEqualTo("the wave 'spring' has fewer than 5 respondents and is not scored");
  }

  @Test
  void showsAQuadrantOnlyWhereBothPolesAreShown() {
    int[] both = {5, 5, 1, 4, 4, 4, 2};
    int[] poleAlone = {5, 4, 1};
    ShiftResult seen =
        disclosed(new Responses(HARBOR).times(6, both).times(6, 4, 4, 2, 5, 5, 5, 1))
            .shifts()
            .get("joining");
    ShiftResult hidden =
        disclosed(new Responses(HARBOR).times(4, both).times(9, poleAlone)).shifts().get("joining");

    assertThat(seen.quadrant()).contains(Quadrant.IN_TRANSITION);
    assertThat(seen.quadrantsInReach()).isNotEmpty();
    assertThat(hidden.measure()).isEqualTo(Measure.missing(Reason.WITHHELD));
    assertThat(hidden.quadrant()).isEmpty();
    assertThat(hidden.quadrantsInReach()).isEmpty();
  }

  @Test
  void listsSpellingsOnlyOfItemsOfWhichCountsMayBeShown() {
    AnswerUse counted = new AnswerUse("alone-1", "Agree", "4", true, "label");
    AnswerUse few = new AnswerUse("alone-2", "Agree", "4", true, "label");
    InputSummary input =
        new InputSummary(
            "a.csv", "0", "plain", "", 12, 12, Map.of(), List.of(), List.of(counted, few));
    WaveResult wave = new Responses(HARBOR).times(9, 4, 4, 4).times(3, 4, BLANK, 4).assess();

    assertThat(
            Disclosure.of(assessment(List.of(input), wave)).assessment().inputs().get(0).answers())
        .containsExactly(counted);
  }

  @Test
  void listsNoSpellingsOfAnItemThatIsFewInAnyWave() {
    AnswerUse use = new AnswerUse("alone-1", "Agree", "4", true, "label");
    InputSummary input =
        new InputSummary("a.csv", "0", "plain", "", 29, 29, Map.of(), List.of(), List.of(use));
    WaveResult many = new Responses(HARBOR).wave("spring").times(20, 4, 4, 4).assess();
    WaveResult few = new Responses(HARBOR).wave("fall").times(9, 4, 4, 4).assess();

    assertThat(
            Disclosure.of(assessment(List.of(input), many, few))
                .assessment()
                .inputs()
                .get(0)
                .answers())
        .isEmpty();
  }

  @Test
  void keepsTheRubricsOrder() {
    WaveResult wave = disclosed(new Responses(HARBOR).times(12, 3, 3, 3, 3, 3, 3, 3, 1, 1, 1));

    assertThat(wave.dimensions().keySet()).containsExactly("alone", "together", "open", "kept");
    assertThat(wave.items().keySet()).startsWith("alone-1", "alone-2").endsWith("kept-1");
    assertThat(wave.respondents()).isEqualTo(12);
  }

  @Test
  void listsSpellingsOfAnItemThatTenAnswered() {
    AnswerUse use = new AnswerUse("alone-1", "Agree", "4", true, "label");
    InputSummary input =
        new InputSummary("a.csv", "0", "plain", "", 10, 10, Map.of(), List.of(), List.of(use));
    WaveResult ten = new Responses(HARBOR).times(10, 4, 4, 4).assess();

    assertThat(
            Disclosure.of(assessment(List.of(input), ten)).assessment().inputs().get(0).answers())
        .containsExactly(use);
  }

  /** More than ten people are no set that is looked for, and so only one attribute is sure. */
  @Test
  void saysByWhichAttributesNothingIsBrokenDown() {
    Responses responses = new Responses(HARBOR);
    for (String sector : List.of("education", "workforce")) {
      responses.in(sector, "lead").times(12, 4, 3).times(3, 1, 2);
      responses.in(sector, "member").times(12, 2, 3).times(3, 5, 2);
    }
    InputSummary input =
        new InputSummary("a.csv", "0", "plain", "", 60, 60, Map.of(), List.of(), List.of());

    for (int k : new int[] {AuditedWave.MOST_PEOPLE, AuditedWave.MOST_PEOPLE + 1}) {
      Assessment all = assessment(List.of(input), responses.assess());
      Assessment shown =
          Disclosure.of(
                  new Assessment(
                      all.consortium(),
                      HARBOR,
                      "0",
                      new Settings(Unit.ORGANIZATION, k, "en", false),
                      Optional.empty(),
                      all.inputs(),
                      all.ledger(),
                      all.waves(),
                      List.of(),
                      List.of(
                          new Diagnostic(Code.ROWS_RAGGED, Location.of("a.csv"), List.of("1")))))
              .assessment();

      assertThat(shown.diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(
              k > AuditedWave.MOST_PEOPLE
                  ? new Code[] {Code.ROWS_RAGGED, Code.GROUPS_LEFT_OUT}
                  : new Code[] {Code.ROWS_RAGGED});
      assertThat(shown.latest().groups().stream().map(GroupResult::attribute).distinct())
          .containsExactly(
              k > AuditedWave.MOST_PEOPLE
                  ? new String[] {"sector"}
                  : new String[] {"sector", "role"});
    }
  }

  @Test
  void hidesGroupsThatAFewJoinedSinceAnEarlierReport() {
    WaveResult spring = sectors("spring", 12);
    Map<Integer, Boolean> hidden = new LinkedHashMap<>();
    for (int now : new int[] {12, 14, 20}) {
      WaveResult fall = sectors("fall", now);
      Movement none = Movement.missing(Reason.NO_ANSWERS);
      Change since =
          new Change(
              "spring",
              "fall",
              ChangeMethod.UNPAIRED,
              new Ground(
                  Optional.of(EarlierWaves.of(HARBOR, spring)),
                  Optional.empty(),
                  Turnover.UNPAIRED,
                  List.of()),
              none,
              Map.of(),
              Map.of(),
              Map.of());
      Assessment all = assessment(List.of(), fall);
      WaveResult shown =
          Disclosure.of(
                  new Assessment(
                      all.consortium(),
                      HARBOR,
                      "0",
                      all.settings(),
                      Optional.empty(),
                      List.of(),
                      all.ledger(),
                      all.waves(),
                      List.of(since),
                      List.of()))
              .assessment()
              .latest();
      hidden.put(
          now,
          shown.groups().stream()
              .filter(group -> group.value().equals("education"))
              .anyMatch(group -> group.n().equals(Figure.missing(Reason.WITHHELD))));
    }

    assertThat(hidden).isEqualTo(Map.of(12, false, 14, true, 20, false));
  }

  /** So many in education, and forty elsewhere. */
  private static WaveResult sectors(String wave, int education) {
    Responses responses = new Responses(HARBOR).wave(wave);
    for (String organization : List.of("A", "B")) {
      responses.of(organization);
      responses.in("education", "").times(education / 4, 4, 3).times(education / 4, 2, 3);
      responses.in("education", "").times(education / 2 - education / 4 * 2, 1, 3);
      responses.in("workforce", "").times(10, 1, 2).times(10, 5, 4);
      responses.in("government", "").times(10, 1, 2).times(10, 5, 4);
    }
    return responses.assess();
  }

  @Test
  void remarksAndNamesNothingElse() {
    Disclosed disclosed =
        Disclosure.of(assessment(List.of(), new Responses(HARBOR).times(12, 3).assess()));
    Diagnostic remark = new Diagnostic(Code.ROWS_RAGGED, Location.of("a.csv"), List.of("1"));

    Disclosed remarked = disclosed.remarking(List.of(remark));
    assertThat(remarked.assessment().diagnostics()).containsExactly(remark);
    assertThat(remarked.remarking(List.of(remark)).assessment().diagnostics())
        .containsExactly(remark, remark);
    assertThat(remarked.assessment().waves()).isEqualTo(disclosed.assessment().waves());
    assertThat(remarked.named("Harbor Plains").assessment().consortium())
        .isEqualTo("Harbor Plains");
    assertThat(remarked.named("Harbor Plains").assessment().diagnostics()).containsExactly(remark);
  }
}
