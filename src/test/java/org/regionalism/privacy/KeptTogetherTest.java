package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Reason;

class KeptTogetherTest {

  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);

  private final Responses responses = new Responses(TestRubrics.harbor());

  private void add(String sector, int people, boolean alike) {
    responses.in(sector, "");
    for (int i = 0; i < people; i++) {
      int a = alike ? 3 : 1 + i % 5;
      responses.of("Org " + i % 3).add(a, a, 3, a, a, 3, 3, 2, 1, a);
    }
  }

  /** What the sectors are shown with in the first dimension. */
  private GroupMeasure shown(String sector) {
    List<GroupResult> groups =
        new GroupDisclosure(TestRubrics.harbor(), 5).disclose(responses.assess().groups());
    return groups.stream()
        .filter(group -> group.value().equals(sector))
        .findFirst()
        .orElseThrow()
        .dimensions()
        .get("alone");
  }

  @Test
  void keepsTheMeanOfASecondGroupBackWhereOneGroupAnsweredAlike() {
    add("education", 6, true);
    add("workforce", 8, false);
    add("government", 9, false);

    // all less workforce and government would be what everybody in education answered
    assertThat(shown("education").n()).isEqualTo(Figure.count(6));
    assertThat(shown("education").index()).isEqualTo(WITHHELD);
    assertThat(shown("workforce").n()).isEqualTo(Figure.count(8));
    assertThat(shown("workforce").index()).isEqualTo(WITHHELD);
    assertThat(shown("workforce").answers()).isEqualTo(WITHHELD);
    assertThat(shown("government").index().number()).isPresent();
  }

  @Test
  void keepsNoMoreBackWhereTwoGroupsAnsweredAlike() {
    add("education", 6, true);
    add("workforce", 8, true);
    add("government", 9, false);

    assertThat(shown("education").index()).isEqualTo(WITHHELD);
    assertThat(shown("workforce").index()).isEqualTo(WITHHELD);
    assertThat(shown("government").index().number()).isPresent();
  }

  @Test
  void keepsNothingBackWhereGroupsDiffer() {
    add("education", 6, false);
    add("workforce", 8, false);

    assertThat(shown("education").index().number()).isPresent();
    assertThat(shown("workforce").index().number()).isPresent();
  }

  @Test
  void keepsDomainsBackAsWellAsDimensions() {
    add("education", 6, true);
    add("workforce", 8, false);
    add("government", 9, false);

    List<GroupResult> groups =
        new GroupDisclosure(TestRubrics.harbor(), 5).disclose(responses.assess().groups());
    assertThat(groups)
        .filteredOn(group -> !group.value().equals(GroupResult.UNSPECIFIED))
        .extracting(GroupResult::value, group -> ways(group).index().number().isPresent())
        .containsExactlyInAnyOrder(
            tuple("education", false), tuple("workforce", false), tuple("government", true));
  }

  private static GroupMeasure ways(GroupResult group) {
    return group.domains().getOrDefault("ways", GroupMeasure.missing(Reason.NO_ANSWERS));
  }
}
