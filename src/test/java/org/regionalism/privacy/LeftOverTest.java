package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.ShownSet;
import org.regionalism.rubric.Unit;

/** With a threshold of five people. */
class LeftOverTest {

  private static final ShownSet A = ShownSet.group("sector", "a");
  private static final ShownSet B = ShownSet.group("sector", "b");
  private static final Map<String, Long> TWO = Map.of("O1", 4L, "O2", 4L);
  private static final LeftOver UNTESTED = new LeftOver(5, Unit.ORGANIZATION, Set.of());
  private static final LeftOver TESTED = new LeftOver(5, Unit.ORGANIZATION, Set.of(A));

  private static Map<List<ShownSet>, SortedMap<String, Long>> left(
      Map<String, Long> a, Map<String, Long> b) {
    Map<List<ShownSet>, SortedMap<String, Long>> left = new LinkedHashMap<>();
    left.put(List.of(A), new TreeMap<>(a));
    left.put(List.of(B), new TreeMap<>(b));
    return left;
  }

  @Test
  void isEnoughFromTwoOrganizationsOfFivePeopleOn() {
    assertThat(UNTESTED.isEnoughTogether(Map.of("O1", 2L, "O2", 3L))).isTrue();
    assertThat(UNTESTED.isEnoughTogether(Map.of("O1", 2L, "O2", 2L))).isFalse();
    assertThat(UNTESTED.isEnoughTogether(Map.of("O1", 9L))).isFalse();
    assertThat(UNTESTED.isEnoughTogether(Map.of())).isTrue();
  }

  @Test
  void asksNothingMoreByGroupsWherePeopleCount() {
    Map<List<ShownSet>, SortedMap<String, Long>> odd = left(TWO, Map.of("O3", 4L, "O4", 3L));

    assertThat(new LeftOver(5, Unit.RESPONDENT, Set.of()).isEnoughByGroups(odd)).isTrue();
    assertThat(UNTESTED.isEnoughByGroups(odd)).isFalse();
  }

  /** Where a group is tested, the mean over the organizations of all others is known, too. */
  @Test
  void leavesFourOrganizationsOfUntestedGroupsBesideATest() {
    Map<String, Long> three = Map.of("O3", 4L, "O4", 4L, "O5", 4L);
    Map<String, Long> four = Map.of("O3", 4L, "O4", 4L, "O5", 4L, "O6", 4L);

    assertThat(TESTED.isEnoughByGroups(left(TWO, three))).isFalse();
    assertThat(TESTED.isEnoughByGroups(left(TWO, four))).isTrue();
    assertThat(UNTESTED.isEnoughByGroups(left(TWO, three))).isTrue();
  }

  /** All are of four people: two that are split between both groups are of no other size. */
  @Test
  void takesTheSizeOfAnOrganizationFromAllItsGroups() {
    Map<List<ShownSet>, SortedMap<String, Long>> split =
        left(Map.of("O1", 4L, "O2", 2L), Map.of("O2", 2L, "O3", 4L));

    assertThat(UNTESTED.isEnoughByGroups(split)).isTrue();
  }

  @Test
  void leavesFourOfFiveOrganizationsWhoseMeanIsKnown() {
    Map<String, Long> three = Map.of("O1", 4L, "O2", 4L, "O3", 4L);

    assertThat(TESTED.isEnough(A, 5, three)).isFalse();
    assertThat(TESTED.isEnough(A, 5, Map.of("O1", 4L, "O2", 4L, "O3", 4L, "O4", 4L))).isTrue();
    // Of four organizations no mean is shown, and of an untested group none either.
    assertThat(TESTED.isEnough(A, 4, three)).isTrue();
    assertThat(TESTED.isEnough(B, 5, three)).isTrue();
  }

  private static Set<ShownSet> tested(Unit ofDimension, Unit ofDomain) {
    Figure one = Figure.of(1);
    Interval around = Interval.of(0, 2);
    Gap gap =
        new Gap(
            "sector",
            "a",
            Map.of(
                "only",
                new GapMeasure(
                    ofDimension, one, around, one, around, one, one, GapMeasure.Sides.NOBODY)),
            Map.of(
                "whole",
                new GapMeasure(
                    ofDomain, one, around, one, around, one, one, GapMeasure.Sides.NOBODY)));
    return LeftOver.of(5, new ShownWave(Unit.ORGANIZATION).gaps(gap).result()).tested();
  }

  @Test
  void takesAGroupForTestedWhereAnyOfItsGapsIsByOrganizations() {
    assertThat(tested(Unit.ORGANIZATION, Unit.RESPONDENT)).containsExactly(A);
    assertThat(tested(Unit.RESPONDENT, Unit.ORGANIZATION)).containsExactly(A);
    assertThat(tested(Unit.RESPONDENT, Unit.RESPONDENT)).isEmpty();
  }
}
