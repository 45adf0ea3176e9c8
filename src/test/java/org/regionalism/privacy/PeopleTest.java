package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Crossed;
import org.regionalism.assessment.Crossed.Cell;
import org.regionalism.privacy.People.Part;

class PeopleTest {

  private static final List<String> A = List.of("a");
  private static final Crossed CROSSED =
      new Crossed(
          List.of("sector"),
          List.of("domains.trust", Crossed.OVERALL),
          List.of(new Cell("Hub", A, List.of(7, 9), 4), new Cell("Mill", A, List.of(0, 3), 0)),
          false);

  @Test
  void tellsTheFlaggedApartOnTheWholeOnly() {
    assertThat(People.of(CROSSED, 0).parts()).containsExactly(new Part("Hub", A, false, false, 7));
    assertThat(People.of(CROSSED, 1).parts())
        .containsExactly(
            new Part("Hub", A, false, false, 5),
            new Part("Hub", A, true, false, 4),
            new Part("Mill", A, false, false, 3));
  }

  @Test
  void tellsThoseApartWhoAreComparedWithThemselves() {
    List<Cell> paired = List.of(new Cell("Hub", A, List.of(2, 3), 1));

    assertThat(People.of(CROSSED, 0, paired).parts())
        .containsExactly(new Part("Hub", A, false, false, 5), new Part("Hub", A, false, true, 2));
    assertThat(People.of(CROSSED, 1, paired).parts())
        .containsExactly(
            new Part("Hub", A, false, false, 3),
            new Part("Hub", A, false, true, 2),
            new Part("Hub", A, true, false, 3),
            new Part("Hub", A, true, true, 1),
            new Part("Mill", A, false, false, 3));
  }

  @Test
  void weighsPeopleOnceInSumsAndMeans() {
    People people = People.of(CROSSED, 1);

    assertThat(people.count(people.of("Hub"))).isEqualTo(9);
    assertThat(people.sum(people.of("Hub")))
        .containsExactly(BigFraction.ONE, BigFraction.ONE, BigFraction.ZERO);
    assertThat(people.mean(people.of("Hub")))
        .containsExactly(BigFraction.of(1, 9), BigFraction.of(1, 9), BigFraction.ZERO);
  }
}
