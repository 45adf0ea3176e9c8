package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Rubric;

class AddingUpTest {

  private static final Rubric HARBOR = TestRubrics.harbor();

  /** Overall; ways of alone and together; trust of open and kept; joining of alone and together. */
  private static final Set<String> ALL =
      Set.of(
          "overall",
          "domains.ways",
          "domains.trust",
          "shifts.joining",
          "dimensions.alone",
          "dimensions.together",
          "dimensions.open",
          "dimensions.kept");

  private static WaveResult wave(int... kept) {
    Responses responses = new Responses(HARBOR);
    for (int i = 0; i < kept.length; i++) {
      responses.of("Org " + i).add(1, 2, 3, 4, 5, 1, 2, 0, 1, kept[i]);
    }
    return responses.assess();
  }

  private static Set<String> withheld(Set<String> shown, String... telling) {
    return new AddingUp(HARBOR, List.of(wave(1, 2, 3, 4, 5, 1))).withheld(shown, Set.of(telling));
  }

  @Test
  void withholdsWhatAPartIsPartOf() {
    assertThat(withheld(ALL, "dimensions.open"))
        .containsExactlyInAnyOrder("dimensions.open", "domains.trust", "overall");
    assertThat(withheld(ALL, "dimensions.together"))
        .containsExactlyInAnyOrder(
            "dimensions.together", "shifts.joining", "domains.ways", "overall");
  }

  @Test
  void withholdsTheLastPartOfWhatIsNoPart() {
    assertThat(withheld(ALL, "overall"))
        .containsExactlyInAnyOrder("overall", "domains.trust", "dimensions.kept");
    assertThat(withheld(ALL, "shifts.joining"))
        .containsExactlyInAnyOrder(
            "shifts.joining", "dimensions.together", "domains.ways", "overall");
  }

  @Test
  void withholdsNothingMoreWhereTwoAreMissingAnyhow() {
    Set<String> shown = Set.of("overall", "domains.ways", "dimensions.kept", "domains.trust");

    assertThat(withheld(shown, "domains.trust", "overall"))
        .containsExactlyInAnyOrder("domains.trust", "overall");
    assertThat(withheld(Set.of("overall", "domains.ways"), "overall")).containsExactly("overall");
    assertThat(withheld(ALL)).isEmpty();
  }

  /** Who is in one and not in the other makes it no equation. */
  @Test
  void addsUpOnlyWhereTheSamePeopleAreScored() {
    AddingUp sums =
        new AddingUp(HARBOR, List.of(wave(1, 2, 3, 4, 5, 1), wave(1, 2, 3, 4, 5, Responses.BLANK)));

    assertThat(sums.withheld(ALL, Set.of("dimensions.open"))).containsExactly("dimensions.open");
    assertThat(sums.withheld(ALL, Set.of("shifts.joining")))
        .containsExactlyInAnyOrder(
            "shifts.joining", "dimensions.together", "domains.ways", "overall");
  }
}
