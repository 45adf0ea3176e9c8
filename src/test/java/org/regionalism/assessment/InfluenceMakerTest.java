package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.Responses.NOT_APPLICABLE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.rubric.Unit;

/**
 * Whether one organization decides the band, worked by hand. The bands begin at 0, 40 and 70; an
 * answer of 1, 2, 3, 4 or 5 has the index 0, 25, 50, 75 or 100.
 */
class InfluenceMakerTest {

  private static final Influence YES = new Influence.Known(true);
  private static final Influence NO = new Influence.Known(false);

  private static Responses organizations(int... answers) {
    Responses responses = new Responses(TestRubrics.ofItems(1));
    for (int answer : answers) {
      responses.of("Organization " + responses.list().size()).add(answer);
    }
    return responses;
  }

  private static Influence influence(Responses responses) {
    return responses.assess().scrutiny().influence();
  }

  @Test
  void saysNoWhereTheBandHoldsWithoutAnyOne() {
    // All six: 16.7 ± 13.5. Without a 1: 20 ± 13.9; without a 2: 15 ± 17. All below 40.
    Responses responses = organizations(2, 2, 2, 2, 1, 1);
    assertThat(responses.assess().overall().band()).contains("low");
    assertThat(influence(responses)).isEqualTo(NO);
  }

  @Test
  void leavesFourOfFive() {
    // All five: 15 ± 17. Without a 1: 18.75 ± 19.9, to 38.6; without a 2: 12.5 ± 23, to 35.5.
    assertThat(influence(organizations(2, 2, 2, 1, 1))).isEqualTo(NO);
    // All five: 20 ± 13.9. Without the 1 all are alike, and no band is named; the reverse never.
    assertThat(influence(organizations(2, 2, 2, 2, 1))).isEqualTo(YES);
  }

  @Test
  void saysYesWhereWithoutOneABandWouldBeNamed() {
    // All six: 29.2 ± 38.6, so that two bands are in reach. Without the 5: 15 ± 17, below 40.
    Responses responses = organizations(2, 2, 2, 1, 1, 5);
    assertThat(responses.assess().overall().band()).isEmpty();
    assertThat(influence(responses)).isEqualTo(YES);
  }

  @Test
  void saysNoWhereNoBandIsNamedEitherWay() {
    Responses responses = organizations(5, 5, 1, 1, 3, 3);
    assertThat(responses.assess().overall().bandsInReach()).hasSize(3);
    assertThat(influence(responses)).isEqualTo(NO);
  }

  @Test
  void neverLeavesOutThoseWhoNameNoOrganization() {
    // Without them it would be yes, as above; without any other: 30 ± 51, or 35 ± 48.
    assertThat(influence(organizations(2, 2, 2, 1, 1).of("").add(5))).isEqualTo(NO);
  }

  @Test
  void isNotToldOfFewerThanFiveOrganizations() {
    Responses four = organizations(2, 2, 1, 1).of("").add(2);
    assertThat(influence(four)).isEqualTo(new Influence.Missing(Reason.TOO_FEW));
    assertThat(influence(organizations(2))).isEqualTo(new Influence.Missing(Reason.TOO_FEW));
    Responses fiveNamedFourScored = organizations(2, 2, 1, 1, NOT_APPLICABLE);
    assertThat(influence(fiveNamedFourScored)).isEqualTo(new Influence.Missing(Reason.TOO_FEW));
  }

  @Test
  void isNotToldWherePeopleCount() {
    WaveResult wave = organizations(2, 2, 2, 1, 1, 5).assess(Unit.RESPONDENT);
    assertThat(wave.scrutiny().influence()).isEqualTo(new Influence.Missing(Reason.COUNTS_PEOPLE));
  }

  @Test
  void isNotToldWithoutVarianceOrAnswers() {
    assertThat(influence(organizations(2, 2, 2, 2, 2)))
        .isEqualTo(new Influence.Missing(Reason.NO_VARIANCE));
    int none = NOT_APPLICABLE;
    assertThat(influence(organizations(none, none, none, none, none)))
        .isEqualTo(new Influence.Missing(Reason.NO_ANSWERS));
  }

  @Test
  void isNotToldOfLevelsThatAGroupAgreedOn() {
    Consensus levels = ConsensusFixture.of(TestRubrics.ofItems(1), Map.of());
    assertThat(WaveResult.agreed("all", Unit.ORGANIZATION, levels).scrutiny().influence())
        .isEqualTo(new Influence.Missing(Reason.CONSENSUS));
  }
}
