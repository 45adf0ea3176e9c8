package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.Responses.BLANK;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Reason;
import org.regionalism.rubric.Rubric;

class GroupDisclosureTest {

  private static final Rubric HARBOR = TestRubrics.harbor();
  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);
  private static final GroupMeasure NOTHING = GroupMeasure.missing(Reason.WITHHELD);

  private final Responses responses = new Responses(HARBOR);

  /** Adds people of a sector: all of them answer the first domain, some also the second. */
  private void add(String sector, int people, int alsoTrust) {
    responses.in(sector, "");
    for (int i = 0; i < people; i++) {
      int a = 1 + i % 5;
      if (i < alsoTrust) {
        responses.add(a, 3, 3, a, 3, 3, 3, i % 4, 1, a);
      } else {
        responses.add(a, 3, 3, a, 3, 3, 3);
      }
    }
  }

  private Map<String, GroupResult> disclosed() {
    List<GroupResult> groups = new GroupDisclosure(HARBOR, 5).disclose(responses.assess().groups());
    return groups.stream()
        .collect(
            java.util.stream.Collectors.toMap(
                GroupResult::value,
                group -> group,
                (one, other) -> one,
                java.util.LinkedHashMap::new));
  }

  private static Stream<GroupMeasure> measures(GroupResult group) {
    return Stream.concat(group.dimensions().values().stream(), group.domains().values().stream());
  }

  @Test
  void showsGroupsThatAreLargeEnough() {
    add("education", 9, 9);
    add("workforce", 7, 7);
    List<GroupResult> raw = responses.assess().groups();

    Map<String, GroupResult> shown = disclosed();

    assertThat(shown.keySet()).containsExactly("education", "workforce");
    assertThat(shown.get("education").n()).isEqualTo(Figure.of(9));
    GroupMeasure kept = shown.get("education").dimensions().get("kept");
    assertThat(kept.index()).isEqualTo(raw.get(0).dimensions().get("kept").index());
    assertThat(kept.n()).isEqualTo(Figure.of(9));
  }

  @Test
  void hidesASmallGroupAndOneMoreWithAllThatIsInThem() {
    add("education", 9, 9);
    add("workforce", 7, 7);
    add("government", 3, 0);

    Map<String, GroupResult> shown = disclosed();

    assertThat(shown.get("education").n()).isEqualTo(Figure.of(9));
    for (String hidden : new String[] {"workforce", "government"}) {
      assertThat(shown.get(hidden).n()).isEqualTo(WITHHELD);
      assertThat(measures(shown.get(hidden))).isNotEmpty().containsOnly(NOTHING);
    }
  }

  @Test
  void countsThoseWhoGaveNoValueAsAGroup() {
    add("education", 9, 9);
    add("workforce", 7, 7);
    add("", 2, 2);

    Map<String, GroupResult> shown = disclosed();

    assertThat(shown.get(GroupResult.UNSPECIFIED).n()).isEqualTo(WITHHELD);
    assertThat(shown.get("workforce").n()).isEqualTo(WITHHELD);
    assertThat(shown.get("education").n()).isEqualTo(Figure.of(9));
  }

  @Test
  void decidesQuestionByQuestion() {
    add("education", 12, 11);
    add("workforce", 9, 8);
    add("government", 8, 3);

    Map<String, GroupResult> shown = disclosed();

    assertThat(shown.values()).extracting(GroupResult::n).doesNotContain(WITHHELD);
    assertThat(shown.get("education").dimensions().get("kept").n()).isEqualTo(Figure.of(11));
    assertThat(shown.get("workforce").dimensions().get("kept")).isEqualTo(NOTHING);
    assertThat(shown.get("government").dimensions().get("kept")).isEqualTo(NOTHING);
    assertThat(shown.get("government").domains().get("trust")).isEqualTo(NOTHING);
    assertThat(shown.get("government").dimensions().get("alone").n()).isEqualTo(Figure.of(8));
    assertThat(shown.get("government").domains().get("ways").n()).isEqualTo(Figure.of(8));
  }

  @Test
  void leavesNoSharesOfADomainFromWhichAHiddenDimensionCouldBeTaken() {
    add("education", 12, 12);
    responses.in("workforce", "");
    for (int i = 0; i < 9; i++) {
      // only three of nine answer the second dimension of the first domain
      responses.add(1 + i % 5, 2, 4, i < 3 ? 4 : BLANK, i < 3 ? 5 : BLANK, i < 3 ? 1 : BLANK);
    }

    Map<String, GroupResult> shown = disclosed();

    for (String value : new String[] {"education", "workforce"}) {
      GroupMeasure ways = shown.get(value).domains().get("ways");
      assertThat(shown.get(value).dimensions().get("together")).isEqualTo(NOTHING);
      assertThat(ways.index().number()).isPresent();
      assertThat(List.of(ways.agree(), ways.disagree(), ways.answers())).containsOnly(WITHHELD);
    }
    assertThat(shown.get("education").domains().get("trust").answers().number()).isPresent();
  }

  @Test
  void showsNoSharesOfPeopleWhoAnsweredTooLittleToBeScored() {
    add("education", 9, 9);
    responses.in("workforce", "").times(7, 2, 3, 4).times(2, 2, 3, 5, 5);

    GroupMeasure together = disclosed().get("workforce").dimensions().get("together");

    assertThat(together.n()).isEqualTo(Figure.of(0));
    assertThat(List.of(together.agree(), together.disagree(), together.answers()))
        .containsOnly(WITHHELD);
    GroupMeasure kept = disclosed().get("workforce").dimensions().get("kept");
    assertThat(kept.answers()).isEqualTo(Figure.of(0));
    assertThat(kept.agree()).isEqualTo(Figure.missing(Reason.NO_ANSWERS));
  }

  @Test
  void showsTheCountAloneWhereAllAnsweredAlike() {
    add("education", 9, 9);
    responses.in("workforce", "").times(7, 5, 5, 1);

    GroupMeasure alone = disclosed().get("workforce").dimensions().get("alone");

    assertThat(alone)
        .isEqualTo(
            new GroupMeasure(
                Figure.of(7), WITHHELD, WITHHELD, WITHHELD, WITHHELD, WITHHELD, false));
  }

  @Test
  void writesSharesWithinOneRespondentOfAllAsBounds() {
    add("education", 9, 9);
    responses.in("workforce", "").times(6, 5, 5, 1).add(4, 4, 3);

    GroupMeasure alone = disclosed().get("workforce").dimensions().get("alone");

    // one respondent gives three of the 21 answers
    assertThat(alone.agree()).isEqualTo(Figure.missing(Reason.ALL_BUT_ONE));
    assertThat(alone.disagree()).isEqualTo(Figure.missing(Reason.AT_MOST_ONE));
    assertThat(alone.answers()).isEqualTo(Figure.of(21));
    assertThat(alone.index().number()).isPresent();
  }

  @Test
  void hidesAGroupThatIsOneOrganization() {
    responses.of("City Hall");
    add("government", 8, 8);
    responses.of("Pier School");
    add("education", 9, 9);
    responses.of("Lamp School");
    add("education", 9, 9);
    add("workforce", 7, 7);

    Map<String, GroupResult> shown = disclosed();

    assertThat(shown.get("government").n()).isEqualTo(WITHHELD);
    assertThat(shown.get("workforce").n()).isEqualTo(WITHHELD);
    assertThat(shown.get("education").n()).isEqualTo(Figure.of(18));
  }

  @Test
  void showsAGroupThatIsPartOfOneOrganization() {
    responses.of("Pier School");
    add("education", 9, 9);
    add("workforce", 7, 7);
    responses.of("Lamp School");
    add("workforce", 7, 7);

    assertThat(disclosed().get("education").n()).isEqualTo(Figure.of(9));
  }

  @Test
  void showsGroupsWhereThereIsOneOrganizationAlone() {
    responses.of("Pier School");
    add("education", 9, 9);

    assertThat(disclosed().get("education").n()).isEqualTo(Figure.of(9));
  }

  @Test
  void countsTheAnswersThatOneRespondentGivesToADomain() {
    add("education", 9, 9);
    // both dimensions have seven items: one respondent gives seven of the 49 answers
    responses.in("workforce", "").times(6, 1, 1, 5, 5, 5, 5, 1).add(5, 5, 1, 1, 1, 1, 5);

    GroupMeasure ways = disclosed().get("workforce").domains().get("ways");

    assertThat(ways.agree()).isEqualTo(Figure.missing(Reason.ALL_BUT_ONE));
    assertThat(ways.disagree()).isEqualTo(Figure.missing(Reason.AT_MOST_ONE));
  }

  @Test
  void takesValuesOfAnotherAttributeForUndeclared() {
    add("education", 9, 9);
    add("lead", 2, 2);
    add("workforce", 7, 7);

    assertThat(disclosed().keySet())
        .containsExactly("education", "workforce", GroupResult.UNDECLARED);
  }

  @Test
  void repeatsNoTextThatFewPeopleTyped() {
    add("education", 9, 9);
    add("Mayor of Port Lamp", 1, 1);
    add("Friend of Ann", 2, 2);
    add("Museum", 7, 7);
    add("Library", 8, 8);
    add("", 6, 6);

    Map<String, GroupResult> shown = disclosed();

    assertThat(shown.keySet())
        .containsExactly(
            "education", "Library", "Museum", GroupResult.UNDECLARED, GroupResult.UNSPECIFIED);
    assertThat(shown.get(GroupResult.UNDECLARED).n()).isEqualTo(WITHHELD);
    assertThat(measures(shown.get(GroupResult.UNDECLARED))).isNotEmpty().containsOnly(NOTHING);
    assertThat(shown.get(GroupResult.UNSPECIFIED).n()).isEqualTo(WITHHELD);
    assertThat(shown.get("Museum").n()).isEqualTo(Figure.of(7));
  }

  private Map<String, GroupResult> disclosedAfter(Map<EarlierWave.Group, Figure> before) {
    return new GroupDisclosure(HARBOR, 5, before, Withheld.NOTHING)
        .disclose(responses.assess().groups()).stream()
            .collect(java.util.stream.Collectors.toMap(GroupResult::value, group -> group));
  }

  private static EarlierWave.Group sector(String value, String question) {
    return new EarlierWave.Group("sector", value, question);
  }

  @Test
  void hidesAGroupThatFewJoinedOrLeftSinceTheEarlierReport() {
    add("education", 9, 9);
    add("workforce", 7, 7);
    add("government", 8, 8);

    for (int before : List.of(5, 8, 10, 13)) {
      Map<String, GroupResult> shown =
          disclosedAfter(Map.of(sector("education", ""), Figure.count(before)));
      assertThat(shown.get("education").n()).as("before " + before).isEqualTo(WITHHELD);
      // or it would be the whole less the others
      assertThat(shown.get("workforce").n()).isEqualTo(WITHHELD);
      assertThat(shown.get("government").n()).isEqualTo(Figure.count(8));
    }
    for (int before : List.of(4, 9, 14)) {
      assertThat(disclosedAfter(Map.of(sector("education", ""), Figure.count(before))).values())
          .as("before " + before)
          .noneMatch(group -> group.n().equals(WITHHELD));
    }
    assertThat(disclosedAfter(Map.of(sector("education", ""), WITHHELD)).values())
        .noneMatch(group -> group.n().equals(WITHHELD));
  }

  @Test
  void hidesAQuestionThatFewMoreOrFewerOfAGroupAnswered() {
    add("education", 9, 8);
    add("workforce", 7, 7);
    add("government", 9, 9);
    Map<String, GroupResult> shown =
        disclosedAfter(
            Map.of(
                sector("education", ""), Figure.count(9),
                sector("education", "dimensions.open"), Figure.count(6)));

    assertThat(shown.get("education").dimensions().get("open")).isEqualTo(NOTHING);
    assertThat(shown.get("workforce").dimensions().get("open")).isEqualTo(NOTHING);
    assertThat(shown.get("education").dimensions().get("alone").n()).isEqualTo(Figure.count(9));
  }
}
