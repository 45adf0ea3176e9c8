package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.GapMeasure.Others;
import org.regionalism.assessment.GapMeasure.Sides;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Naming;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.ShownSet;
import org.regionalism.rubric.Unit;

/** With a threshold of five people; sectors a and b are shown, x and y are hidden together. */
class ConvenerDisclosureTest {

  private static final Figure SOME = Figure.of(50);
  private static final Map<String, Long> ENOUGH = Map.of("B", 4L, "C", 4L);

  private static GroupResult group(String value, boolean shown) {
    Figure index = shown ? SOME : Figure.missing(Reason.WITHHELD);
    return new GroupResult(
        "sector",
        value,
        SOME,
        false,
        Map.of("only", new GroupMeasure(SOME, SOME, index, SOME, SOME, SOME, true)),
        Map.of());
  }

  private static Others others(String sector, long own, Map<String, Long> members) {
    return new Others(
        ShownSet.group("sector", sector), own, members.size() + 1, new TreeMap<>(members));
  }

  private static Sides sides(Others... among) {
    return new Sides(5, 1, 20, 4, true, true, List.of(among));
  }

  private static boolean isShown(Unit unit, Sides sides) {
    Interval some = Interval.of(40, 60);
    GapMeasure gap = new GapMeasure(Unit.RESPONDENT, SOME, some, SOME, some, SOME, SOME, sides);
    List<GroupResult> groups =
        List.of(group("a", true), group("b", true), group("x", false), group("y", false));
    Gap shown =
        new ConvenerDisclosure(5, new LeftOver(5, unit, Set.of()), new ShownGroups(groups))
            .shown(new Gap(Naming.CONVENER, "Hub", Map.of("only", gap), Map.of()));
    GapMeasure only = Objects.requireNonNull(shown.dimensions().get("only"));
    assertThat(only).isIn(gap.withoutSides(), GapMeasure.missing(Reason.WITHHELD));
    return only.indexDifference() instanceof Figure.Shown;
  }

  private static boolean isShown(Others... among) {
    return isShown(Unit.RESPONDENT, sides(among));
  }

  @Test
  void isOfPeopleEnoughWhoDiffer() {
    Unit unit = Unit.RESPONDENT;
    assertThat(isShown(unit, new Sides(5, 1, 20, 4, true, true, List.of()))).isTrue();
    assertThat(isShown(unit, new Sides(4, 1, 20, 4, true, true, List.of()))).isFalse();
    assertThat(isShown(unit, new Sides(5, 1, 20, 4, false, true, List.of()))).isFalse();
    assertThat(isShown(unit, new Sides(5, 1, 20, 4, true, false, List.of()))).isFalse();
  }

  @Test
  void leavesEnoughOfAGroupThatIsShown() {
    assertThat(isShown(others("a", 2, Map.of("B", 2L, "C", 3L)))).isTrue();
    assertThat(isShown(others("a", 2, Map.of("B", 2L, "C", 2L)))).isFalse();
    assertThat(isShown(others("a", 2, Map.of("B", 9L)))).isFalse();
    assertThat(isShown(others("a", 5, Map.of()))).isTrue();
  }

  @Test
  void tellsNothingOfAGroupThatItIsNotIn() {
    assertThat(isShown(others("a", 0, Map.of("B", 4L)))).isTrue();
    assertThat(isShown(others("a", 1, Map.of("B", 4L)))).isFalse();
  }

  @Test
  void leavesEnoughOfHiddenGroupsTogether() {
    assertThat(isShown(others("x", 1, Map.of("B", 2L)), others("y", 0, Map.of("C", 3L)))).isTrue();
    assertThat(isShown(others("x", 1, Map.of("B", 2L)), others("y", 0, Map.of("C", 2L)))).isFalse();
    assertThat(isShown(others("x", 0, Map.of("B", 2L)), others("y", 0, Map.of("C", 2L)))).isTrue();
  }

  @Test
  void countsAnOrganizationOnceThatIsInSeveralHiddenGroups() {
    assertThat(isShown(others("x", 1, Map.of("B", 3L)), others("y", 1, Map.of("B", 3L)))).isFalse();
  }

  @Test
  void takesNoGroupThatIsShownForHidden() {
    assertThat(isShown(others("a", 2, ENOUGH), others("x", 1, Map.of("D", 4L)))).isFalse();
    assertThat(isShown(others("a", 2, ENOUGH), others("x", 0, Map.of("D", 4L)))).isTrue();
  }

  /** By people and by organizations, what is left is solved for one of another size. */
  @Test
  void leavesNoOneOfAnotherSizeWhereOrganizationsCount() {
    Unit unit = Unit.ORGANIZATION;
    List<Long> sizes = Arrays.asList(4L, 3L);
    for (Long size : sizes) {
      Others b = others("b", 2, Map.of("D", 4L, "E", size));
      assertThat(isShown(unit, sides(others("a", 2, ENOUGH), b))).isEqualTo(size == 4);
      assertThat(isShown(Unit.RESPONDENT, sides(others("a", 2, ENOUGH), b))).isTrue();
    }
  }
}
