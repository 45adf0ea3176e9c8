package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

class WhoAnsweredTest {

  private final Rubric rubric = ExampleRubric.shipped();

  @Test
  void saysThatEachOrganizationCountsOnce() {
    assertThat(who(Example.of(rubric, 43, 9)).headline("What."))
        .isEqualTo("What. 43 people in 9 organizations; each organization counts once.");
  }

  @Test
  void saysWhyEachPersonCountsOnceWhereOrganizationsWereAskedFor() {
    Example example = Example.of(rubric, 12, 3).unit(Unit.RESPONDENT, Unit.ORGANIZATION);
    assertThat(who(example).headline("What."))
        .isEqualTo(
            "What. 12 people in 3 organizations; each person counts once, "
                + "because fewer than five organizations are named.");
  }

  @Test
  void givesNoReasonWherePeopleWereAskedFor() {
    Example example = Example.of(rubric, 12, 3).unit(Unit.RESPONDENT, Unit.RESPONDENT);
    assertThat(who(example).headline("What."))
        .isEqualTo("What. 12 people in 3 organizations; each person counts once.");
  }

  @Test
  void saysWhereOneOrganizationOrNoneIsNamed() {
    Example one = Example.of(rubric, 12, 1).unit(Unit.RESPONDENT, Unit.ORGANIZATION);
    assertThat(who(one).unit()).startsWith("12 people in one organization;");
    Example none = Example.of(rubric, 12, 0).unit(Unit.RESPONDENT, Unit.ORGANIZATION);
    assertThat(who(none).unit()).startsWith("12 people, who name no organization;");
  }

  @Test
  void saysHowThoseCountWhoNameNoOrganization() {
    assertThat(who(Example.of(rubric, 43, 9).nameless()).unit())
        .isEqualTo(
            "43 people in 9 organizations or none; each organization counts once, and those who "
                + "name none count together as one.");
  }

  @Test
  void countsEachPersonOnceInPooledFigures() {
    assertThat(who(Example.of(rubric, 43, 9)).pooled("What."))
        .endsWith("43 people in 9 organizations; each person counts once.");
  }

  @Test
  void namesTheLastOfSeveralWaves() {
    Example example =
        Example.of(rubric).named("2026").after(Example.of(rubric, 20, 6).named("2025"));
    assertThat(who(example).headline("What."))
        .isEqualTo(
            "What. 43 people in 9 organizations; each organization counts once. "
                + "All figures here are from 2026, the last of 2 waves.");
  }

  private static WhoAnswered who(Example example) {
    return new WhoAnswered(example.edition());
  }

  @Test
  void countsThoseWhoNameNoOrganizationIntoNone() {
    assertThat(who(Example.of(rubric, 43, 9).nameless()).headline("What."))
        .isEqualTo("What. 43 people in 9 organizations or none; each organization counts once.");
    assertThat(who(Example.of(rubric, 43, 9).nameless()).pooled("What."))
        .isEqualTo("What. 43 people in 9 organizations or none; each person counts once.");
    Example one = Example.of(rubric, 16, 1).unit(Unit.RESPONDENT, Unit.ORGANIZATION).nameless();
    assertThat(who(one).headline("What."))
        .isEqualTo(
            "What. 16 people in one organization or none; each person counts once, because fewer"
                + " than five organizations are named.");
  }
}
