package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

class CoverageAssessorTest {

  private static final Rubric HARBOR = TestRubrics.harbor();

  private final Responses responses = new Responses(HARBOR);

  private static Invited invited(String name, String sector, int people) {
    return new Invited(
        name,
        sector.isEmpty() ? Optional.empty() : Optional.of(sector),
        people < 0 ? OptionalInt.empty() : OptionalInt.of(people));
  }

  private Coverage coverage(Invited... invited) {
    return new Assessor(HARBOR, Responses.settings(Unit.ORGANIZATION))
        .coverage(responses.tallies(), List.of(responses.assess()), List.of(invited))
        .orElseThrow();
  }

  @Test
  void countsOrganizationsThatAnsweredInAllAndBySector() {
    responses.of("Pier").times(3, 4).of("Dock").times(2, 4).of("Inn").add(4).of("").add(4);

    Coverage coverage =
        coverage(
            invited("Dock", "workforce", 4),
            invited("Pier", "education", 6),
            invited("Buoy", "education", 5),
            invited("Mole", "", 5));

    assertThat(coverage.organizations()).isEqualTo(new Turnout(4, Figure.count(2), 5));
    assertThat(coverage.organizations().rate()).isEqualTo(Figure.of(0.5));
    assertThat(coverage.people()).contains(new Turnout(20, Figure.count(5), 5));
    assertThat(coverage.bySector())
        .containsExactly(
            java.util.Map.entry("education", new Turnout(2, Figure.count(1), 3)),
            java.util.Map.entry("workforce", new Turnout(1, Figure.count(1), 2)),
            java.util.Map.entry("unspecified", new Turnout(1, Figure.count(0), 0)));
    assertThat(coverage.others()).as("Inn, and those who name none").isEqualTo(2);
    assertThat(coverage.silent().orElseThrow())
        .extracting(Invited::organization)
        .containsExactly("Buoy", "Mole");
  }

  @Test
  void countsPeopleOnlyWhereTheRosterSaysItOfEveryOrganization() {
    responses.of("Pier").times(3, 4);

    assertThat(coverage(invited("Pier", "", 6), invited("Dock", "", -1)).people()).isEmpty();
    assertThat(coverage(invited("Pier", "", 2)).people().map(Turnout::rate))
        .as("more than were invited")
        .contains(Figure.of(1.5));
    assertThat(coverage(invited("Pier", "", 0)).people().map(Turnout::rate))
        .contains(Figure.missing(Reason.NO_ANSWERS));
  }

  @Test
  void countsMorePeopleThanAnIntHolds() {
    responses.of("Pier").times(3, 4);

    assertThat(coverage(invited("Pier", "", 2_000_000_000), invited("Dock", "", 2_000_000_000)))
        .extracting(Coverage::people)
        .isEqualTo(Optional.of(new Turnout(4_000_000_000L, Figure.count(3), 3)));
  }

  @Test
  void knowsNoSectorsWhereTheRosterHasNone() {
    responses.of("Pier").times(3, 4);

    assertThat(coverage(invited("Pier", "", 6)).bySector()).isEmpty();
  }

  @Test
  void hasNoneWithoutARosterAndForAWaveThatIsNoSurvey() {
    responses.of("Pier").times(3, 4);
    Assessor assessor = new Assessor(HARBOR, Responses.settings(Unit.ORGANIZATION));
    WaveResult wave = responses.assess();

    assertThat(assessor.coverage(responses.tallies(), List.of(wave), List.of())).isEmpty();
    assertThat(
            assessor.coverage(
                new Responses(HARBOR).tallies(), List.of(wave), List.of(invited("A", "", 1))))
        .isEmpty();
  }

  /** Five organizations at 4 of 5, an index of 75, among eight: 375/8 and (375 + 300)/8. */
  @Test
  void boundsAnIndexByWhatTheSilentCouldHaveAnswered() {
    for (String name : List.of("A", "B", "C", "D", "E")) {
      responses.of(name).times(2, 4, 4, 2);
    }
    WaveResult wave = responses.assess();
    String first = HARBOR.dimensions().get(0).id();
    assertThat(wave.dimensions().get(first).measure().index()).isEqualTo(Figure.of(75));

    Bounds bounds = Bounds.of(wave, 8);

    assertThat(bounds.dimensions()).containsEntry(first, Interval.of(46.875, 84.375));
    assertThat(Bounds.of(wave, 5).dimensions()).containsEntry(first, Interval.of(75, 75));
    assertThat(bounds.overall())
        .as("nobody answered the rest")
        .isEqualTo(Interval.missing(Reason.NO_ANSWERS));
    assertThat(bounds.dimensions().keySet()).isEqualTo(wave.dimensions().keySet());
  }

  @Test
  void boundsNothingWhereEachPersonCountsOnce() {
    responses.of("A").times(6, 4, 4, 4);

    assertThat(Bounds.of(responses.assess(), 8).dimensions().values())
        .containsOnly(Interval.missing(Reason.COUNTS_PEOPLE));
  }
}
