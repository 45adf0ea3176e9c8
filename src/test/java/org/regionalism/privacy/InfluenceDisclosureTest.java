package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Influence;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.WaveResult;

class InfluenceDisclosureTest {

  private static final Influence YES = new Influence.Known(true);

  @Test
  void isToldBesideTheWhole() {
    Responses responses = new Responses(TestRubrics.ofItems(1));
    for (int i = 0; i < 5; i++) {
      responses.of("Organization " + i).add(1 + i);
    }
    Measure overall = responses.assess().overall();
    assertThat(InfluenceDisclosure.of(YES, overall)).isEqualTo(YES);
  }

  @Test
  void isKeptBackWithTheWhole() {
    assertThat(InfluenceDisclosure.of(YES, Measure.missing(Reason.WITHHELD)))
        .isEqualTo(new Influence.Missing(Reason.WITHHELD));
  }

  private static final int[][] MEANS = {
    {5, 5, 5, 5, 1},
    {4, 4, 5, 4, 4},
    {5, 5, 4, 5, 5},
    {5, 5, 5, 5, 3},
    {4, 5, 4, 4, 4},
    {1, 1, 1, 2, 1}
  };

  /** Six organizations of five people, which answer as those at these places. */
  private static WaveResult shown(List<Integer> places) {
    Responses responses = new Responses(TestRubrics.ofItems(1));
    for (int i = 0; i < places.size(); i++) {
      responses.of("Organization " + i).in("a");
      for (int answer : MEANS[places.get(i)]) {
        responses.add(answer);
      }
    }
    return Disclosure.wave(TestRubrics.ofItems(1), responses.assess(), 5);
  }

  /**
   * An organization makes a difference here. But each could be it: all that is shown is the same
   * where it has changed places with another one, and so nobody can tell where it stands.
   */
  @Test
  void isTheSameWhicheverOrganizationMakesTheDifference() {
    List<Integer> places = List.of(0, 1, 2, 3, 4, 5);
    WaveResult shown = shown(places);
    assertThat(shown.scrutiny().influence()).isEqualTo(YES);

    for (int one : places) {
      for (int other : places) {
        List<Integer> swapped = new ArrayList<>(places);
        Collections.swap(swapped, one, other);
        assertThat(shown(swapped))
            .usingRecursiveComparison()
            .withEqualsForType((a, b) -> Math.abs(a - b) < 1e-12, Double.class)
            .isEqualTo(shown);
      }
    }
  }

  /** Without five organizations or without a mean, a yes would be about one of few. */
  @Test
  void isNotToldOfFewerThanFiveOrganizations() {
    for (int organizations = 1; organizations < 5; organizations++) {
      List<Integer> places = List.of(0, 1, 2, 3).subList(0, organizations);
      assertThat(shown(places).scrutiny().influence())
          .as("%s", organizations)
          .isInstanceOf(Influence.Missing.class);
    }
  }
}
