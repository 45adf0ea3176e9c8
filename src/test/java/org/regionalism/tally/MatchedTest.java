package org.regionalism.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.response.Screen;
import org.regionalism.response.Standing;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Rubric;

/** Where those stand who answered in both waves, counted by hand. */
class MatchedTest {

  private static final Rubric FOUR = TestRubrics.ofItems(4);
  private static final int WHOLE = new ScoringPlan(FOUR).overallQuestion();
  private static final Standing PIER = standing("Pier");
  private static final Standing QUAY = standing("Quay");

  /**
   * Three of the Pier answer twice, one of them flagged before and two after; one of the Quay moves
   * to the Pier; one answers too little to be scored, and one only once.
   */
  private final Matches matches =
      new Responses(FOUR)
          .wave("spring")
          .of("Pier")
          .flagged(Screen.LONG_RUN)
          .person(1)
          .add(4, 4, 4, 4)
          .flagged()
          .person(2)
          .add(1, 2, 3, 4)
          .person(3)
          .add(2, 2, 3, 3)
          .of("Quay")
          .person(4)
          .add(5, 4, 5, 4)
          .person(5)
          .add(5, 4, 5, 4)
          .person(6)
          .add(1, 1, 2, 2)
          .wave("fall")
          .of("Pier")
          .flagged(Screen.NO_VARIANCE)
          .person(1)
          .add(5, 5, 5, 5)
          .person(2)
          .add(3, 3, 3, 3)
          .flagged()
          .person(3)
          .add(2, 2, 3, 4)
          .person(4)
          .add(5, 4, 5, 5)
          .of("Quay")
          .flagged(Screen.INCOMPLETE)
          .person(5)
          .add(5)
          .tallies()
          .match("spring", "fall")
          .orElseThrow();

  private static Standing standing(String organization) {
    int groups = (int) FOUR.attributes(Attribute.Kind.GROUP).count();
    return new Standing(organization, Collections.nCopies(groups, ""));
  }

  @Test
  void countsWhereTheyStoodAndWhereTheyStand() {
    assertThat(matches.people()).isEqualTo(5);
    assertThat(matches.count(WHOLE)).isEqualTo(4);
    assertThat(matches.from().count("Pier", WHOLE)).isEqualTo(3);
    assertThat(matches.from().count("Quay", WHOLE)).isEqualTo(1);
    assertThat(matches.to().count("Pier", WHOLE)).isEqualTo(4);
    assertThat(matches.to().count("Quay", WHOLE)).isZero();
    assertThat(matches.from().count("Lamp", WHOLE)).isZero();
    assertThat(matches.from().organizations(WHOLE)).isEqualTo(2);
    assertThat(matches.organizations(WHOLE)).isEqualTo(1);
  }

  /** Who is flagged and has no position both times is not compared, and so is not counted. */
  @Test
  void countsTheFlaggedWhoAreCompared() {
    assertThat(matches.from().flagged(PIER)).isEqualTo(1);
    assertThat(matches.from().flagged(QUAY)).isZero();
    assertThat(matches.to().flagged(PIER)).isEqualTo(2);
    assertThat(matches.to().flagged(QUAY)).isZero();
  }

  @Test
  void countsThoseWhoStandAlike() {
    assertThat(matches.from().crossings().counts())
        .hasEntrySatisfying(PIER, counts -> assertThat(counts[WHOLE]).isEqualTo(3));
    assertThat(matches.to().crossings().counts())
        .hasEntrySatisfying(PIER, counts -> assertThat(counts[WHOLE]).isEqualTo(4))
        .hasEntrySatisfying(QUAY, counts -> assertThat(counts[WHOLE]).isZero());
  }
}
