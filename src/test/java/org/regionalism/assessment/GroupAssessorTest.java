package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.rubric.Rubric;

class GroupAssessorTest {

  private static final Rubric HARBOR = TestRubrics.harbor();

  private static GroupResult group(List<GroupResult> groups, String value) {
    return groups.stream().filter(group -> group.value().equals(value)).findFirst().orElseThrow();
  }

  @Test
  void countsEachPersonOnce() {
    Responses responses = new Responses(HARBOR);
    responses.in("education", "").of("A").times(3, 5, 5, 1).of("B").add(1, 1, 5);

    GroupMeasure alone = group(responses.assess().groups(), "education").dimensions().get("alone");

    assertThat(alone)
        .isEqualTo(
            new GroupMeasure(
                Figure.of(4),
                Figure.of(4),
                Figure.of(75),
                Figure.of(.75),
                Figure.of(.25),
                Figure.of(12),
                true));
  }

  @Test
  void keepsDeclaredValuesFirstAndThoseWhoGaveNoneLast() {
    Responses responses = new Responses(HARBOR);
    for (String sector : new String[] {"", "zoo", "government", "Art", "education"}) {
      responses.in(sector, "").add(3, 3, 3);
    }

    assertThat(responses.assess().groups())
        .extracting(GroupResult::value)
        .containsExactly("education", "government", "Art", "zoo", GroupResult.UNSPECIFIED);
  }

  @Test
  void leavesOutAnAttributeOfWhichNobodyGaveAValue() {
    assertThat(new Responses(HARBOR).in("", "").times(6, 3, 3, 3).assess().groups()).isEmpty();
    assertThat(new Responses(HARBOR).in("", "lead").times(6, 3, 3, 3).assess().groups())
        .extracting(GroupResult::attribute)
        .containsExactly("role");
  }

  @Test
  void countsDisagreeingWithWhatPointsAwayAsAgreeingInADomain() {
    // alone: keyed 5, 5, 5; together: 4, 4, 3, keyed 2
    GroupResult lead =
        group(
            new Responses(HARBOR).in("", "lead").times(5, 5, 5, 1, 4, 4, 3, 4).assess().groups(),
            "lead");

    assertThat(lead.dimensions().get("alone").agree()).isEqualTo(Figure.of(1));
    assertThat(lead.domains().get("ways").agree()).isEqualTo(Figure.of(2 / 7.0));
    assertThat(lead.domains().get("ways").disagree()).isEqualTo(Figure.of(4 / 7.0));
    assertThat(lead.domains().get("ways").answers()).isEqualTo(Figure.of(35));
  }

  @Test
  void saysWhetherPeopleDiffer() {
    Responses responses = new Responses(HARBOR);
    responses.in("education", "").times(5, 3, 3, 3, 4, 4, 4, 4).add(3, 3, 3, 5, 5, 5, 5);

    GroupResult education = group(responses.assess().groups(), "education");

    assertThat(education.dimensions().get("alone").varies()).isFalse();
    assertThat(education.dimensions().get("together").varies()).isTrue();
    assertThat(education.dimensions().get("open").varies()).isFalse();
    assertThat(education.dimensions().get("open").n()).isEqualTo(Figure.of(0));
    assertThat(education.dimensions().get("open").mean())
        .isEqualTo(Figure.missing(Reason.NO_ANSWERS));
  }

  @Test
  void hasNoMeanOfADomainWithTwoScales() {
    Responses responses = new Responses(HARBOR);
    responses.in("education", "").times(3, 3, 3, 3, 3, 3, 3, 3, 1, 2, 4);

    GroupMeasure trust = group(responses.assess().groups(), "education").domains().get("trust");

    assertThat(trust.mean()).isEqualTo(Figure.missing(Reason.MIXED_SCALES));
    assertThat(trust.index().number().orElseThrow()).isEqualTo(62.5);
  }
}
