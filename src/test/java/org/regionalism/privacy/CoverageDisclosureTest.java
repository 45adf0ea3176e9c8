package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Bounds;
import org.regionalism.assessment.Coverage;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Turnout;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Rubric;

/** With a threshold of five people. */
class CoverageDisclosureTest {

  private static final Rubric HARBOR = TestRubrics.harbor();
  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);

  private final Map<String, Turnout> sectors = new LinkedHashMap<>();
  private final Responses responses = new Responses(HARBOR);

  private CoverageDisclosureTest sector(String id, int invited, int answered, int people) {
    sectors.put(id, new Turnout(invited, Figure.count(answered), people));
    return this;
  }

  /** The coverage of a wave in which so many answered, some of them of no invited organization. */
  private Coverage disclosed(int others) {
    long invited = sectors.values().stream().mapToLong(Turnout::invited).sum();
    int people = sectors.values().stream().mapToInt(Turnout::people).sum();
    double answered =
        sectors.values().stream().mapToDouble(one -> one.answered().number().orElse(0)).sum();
    Figure count = Figure.count((long) answered);
    responses.times(people + others - responses.list().size(), 3, 3);
    return new CoverageDisclosure(5, responses.assess())
        .disclose(
            new Coverage(
                new Turnout(invited, count, people),
                Optional.of(new Turnout(100, Figure.count(people), people)),
                sectors,
                others == 0 ? 0 : 1,
                Optional.empty(),
                Optional.empty()));
  }

  private static Map<String, Figure> answered(Coverage coverage) {
    Map<String, Figure> answered = new LinkedHashMap<>();
    coverage.bySector().forEach((id, turnout) -> answered.put(id, turnout.answered()));
    return answered;
  }

  @Test
  void showsSectorsOfSeveralOrganizationsAndEnoughPeople() {
    Coverage shown =
        sector("education", 4, 3, 10)
            .sector("workforce", 3, 2, 5)
            .sector("government", 5, 0, 0)
            .disclosed(0);

    assertThat(answered(shown))
        .isEqualTo(
            Map.of(
                "education", Figure.count(3),
                "workforce", Figure.count(2),
                "government", Figure.count(0)));
    assertThat(shown.organizations().rate()).isEqualTo(Figure.of(5 / 12.0));
    assertThat(shown.people().map(Turnout::rate)).contains(Figure.of(0.15));
    assertThat(shown.bySector().values()).extracting(Turnout::people).containsOnly(0);
  }

  /** Government has four people; less the others, its organizations could be worked out. */
  @Test
  void hidesASecondSectorBesideOneOfFewPeople() {
    Coverage shown =
        sector("education", 4, 3, 10)
            .sector("workforce", 3, 2, 6)
            .sector("government", 2, 2, 4)
            .disclosed(0);

    assertThat(answered(shown))
        .containsEntry("education", Figure.count(3))
        .containsEntry("workforce", WITHHELD)
        .containsEntry("government", WITHHELD);
    assertThat(shown.bySector().get("government").rate()).isEqualTo(WITHHELD);
    assertThat(shown.bySector().get("government").invited()).isEqualTo(2);
  }

  @Test
  void hidesThatTheFewOrganizationsOfASectorAllKeptSilent() {
    Coverage shown =
        sector("education", 4, 3, 10)
            .sector("workforce", 3, 2, 6)
            .sector("government", 2, 0, 0)
            .disclosed(0);

    assertThat(answered(shown))
        .containsEntry("education", Figure.count(3))
        .containsEntry("workforce", WITHHELD)
        .containsEntry("government", WITHHELD);
  }

  /** A single organization, however many of its people answered. */
  @Test
  void hidesASectorOfWhichOneOrganizationAnswered() {
    Coverage shown =
        sector("education", 4, 3, 10)
            .sector("workforce", 3, 2, 6)
            .sector("government", 3, 1, 9)
            .disclosed(0);

    assertThat(answered(shown))
        .containsEntry("government", WITHHELD)
        .containsEntry("workforce", WITHHELD)
        .containsEntry("education", Figure.count(3));
  }

  /** Of workforce and government 3 of 3 would have answered: there is one way to divide that. */
  @Test
  void hidesMoreWhereWhatIsHiddenCouldBeDividedInOneWayOnly() {
    Coverage shown =
        sector("education", 4, 3, 10)
            .sector("workforce", 2, 2, 6)
            .sector("government", 1, 1, 9)
            .disclosed(0);

    assertThat(answered(shown).values()).containsOnly(WITHHELD);
    assertThat(shown.organizations().answered()).isEqualTo(Figure.count(6));
  }

  /** Three people say they are in government: the table of groups hides them and workforce. */
  @Test
  void showsNoSectorThatTheGroupsHide() {
    responses.in("government", "").times(3, 1, 2).in("workforce", "").times(6, 2, 3);
    responses.in("education", "").times(8, 4, 3);
    WaveResult wave = Disclosures.wave(HARBOR, responses);
    Map<String, Turnout> bySector =
        Map.of(
            "education", new Turnout(4, Figure.count(3), 8),
            "government", new Turnout(4, Figure.count(3), 9));

    Coverage shown =
        new CoverageDisclosure(5, wave)
            .disclose(
                new Coverage(
                    new Turnout(8, Figure.count(6), 17),
                    Optional.empty(),
                    bySector,
                    0,
                    Optional.empty(),
                    Optional.empty()));

    assertThat(answered(shown)).containsEntry("government", WITHHELD);
    assertThat(answered(shown)).containsEntry("education", WITHHELD);
  }

  @Test
  void hidesPeopleWhereThoseOfNoInvitedOrganizationAreFew() {
    Coverage few = sector("education", 4, 3, 10).disclosed(4);
    assertThat(few.people().map(Turnout::answered)).contains(WITHHELD);
    assertThat(few.people().map(Turnout::rate)).contains(WITHHELD);
    assertThat(few.organizations().answered()).isEqualTo(Figure.count(3));

    Coverage enough = sector("education", 4, 3, 10).disclosed(5);
    assertThat(enough.people().map(Turnout::answered)).contains(Figure.count(10));
  }

  @Test
  void hidesEverythingWhereFewPeopleOfInvitedOrganizationsAnswered() {
    Coverage shown = sector("education", 4, 2, 4).disclosed(20);

    assertThat(shown.organizations().answered()).isEqualTo(WITHHELD);
    assertThat(shown.organizations().rate()).isEqualTo(WITHHELD);
    assertThat(shown.people().map(Turnout::answered)).contains(WITHHELD);
    assertThat(answered(shown)).containsEntry("education", WITHHELD);
  }

  @Test
  void showsWhatFivePeopleOfInvitedOrganizationsCameTo() {
    Coverage shown = sector("education", 4, 2, 5).disclosed(20);

    assertThat(shown.organizations().answered()).isEqualTo(Figure.count(2));
    assertThat(shown.people().map(Turnout::answered)).contains(Figure.count(5));
    assertThat(answered(shown)).containsEntry("education", Figure.count(2));
  }

  /** Each is of one organization; together they are five people of two of six. */
  @Test
  void hidesNoMoreWhereWhatIsHiddenIsOfFivePeople() {
    Coverage shown =
        sector("education", 4, 3, 10)
            .sector("workforce", 3, 1, 3)
            .sector("government", 3, 1, 2)
            .disclosed(0);

    assertThat(answered(shown))
        .containsEntry("workforce", WITHHELD)
        .containsEntry("government", WITHHELD)
        .containsEntry("education", Figure.count(3));
  }

  @Test
  void showsSectorsThatTheGroupsShow() {
    for (String name : new String[] {"A", "B"}) {
      responses.of(name).in("workforce", "").times(4, 2, 3).times(4, 1, 4);
      responses.in("education", "").times(4, 4, 3).times(4, 2, 2);
    }
    sector("education", 4, 2, 16).sector("workforce", 4, 2, 16);

    Coverage shown =
        new CoverageDisclosure(5, Disclosures.wave(HARBOR, responses))
            .disclose(
                new Coverage(
                    new Turnout(8, Figure.count(4), 32),
                    Optional.empty(),
                    sectors,
                    0,
                    Optional.empty(),
                    Optional.empty()));

    assertThat(answered(shown).values()).containsOnly(Figure.count(2));
  }

  /** That few are members of a team is hidden, and says nothing of a sector of members. */
  @Test
  void looksForHiddenSectorsAmongSectorsOnly() {
    for (String name : new String[] {"A", "B"}) {
      responses.of(name).in("workforce", "lead").times(4, 2, 3).times(4, 1, 4);
      responses.in("education", "lead").times(4, 4, 3).times(4, 2, 2);
    }
    responses.in("education", "member").times(3, 4, 2);
    WaveResult wave = Disclosures.wave(HARBOR, responses);
    assertThat(wave.groups())
        .anyMatch(group -> group.value().equals("member") && group.n().equals(WITHHELD));

    Coverage shown =
        new CoverageDisclosure(5, wave)
            .disclose(
                new Coverage(
                    new Turnout(8, Figure.count(4), 35),
                    Optional.empty(),
                    Map.of(
                        "education", new Turnout(4, Figure.count(2), 19),
                        "member", new Turnout(4, Figure.count(2), 16)),
                    0,
                    Optional.empty(),
                    Optional.empty()));

    assertThat(answered(shown).values()).containsOnly(Figure.count(2));
  }

  /** With everybody at the bottom or the top who has not answered. */
  @Test
  void reckonsWithInvitedOrganizationsAndOthers() {
    for (int i = 0; i < 6; i++) {
      responses.of("Org " + i).times(2, 3, 3).add(4, 4).add(2, 2);
    }
    sector("education", 7, 5, 20);

    Coverage shown = disclosed(4);

    assertThat(shown.bounds()).contains(Bounds.of(responses.assess(), 7 + 1));
  }
}
