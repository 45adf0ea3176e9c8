package org.regionalism.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.response.Standing;

class StandingsTest {

  private static final int MANY = 5_000;

  private static Standing standing(int number) {
    return new Standing("Org " + number / 10, List.of("value " + number % 10, ""));
  }

  @Test
  void areNumberedInTheirOrderAndFoundByTheirTexts() {
    Standings standings = new Standings(2);
    for (int number = 0; number < MANY; number++) {
      assertThat(standings.find(standing(number))).isEqualTo(-1);
      assertThat(standings.add(standing(number))).isEqualTo(number);
    }

    assertThat(standings.size()).isEqualTo(MANY);
    for (int number = 0; number < MANY; number++) {
      assertThat(standings.find(standing(number))).isEqualTo(number);
      assertThat(standings.get(number)).isEqualTo(standing(number));
    }
    assertThat(standings.find(standing(MANY))).isEqualTo(-1);
  }

  @Test
  void areToldApartWhereTheirHashIsTheSame() {
    Standing one = new Standing("Aa", List.of("BB", "x"));
    List<Standing> others =
        List.of(
            new Standing("BB", List.of("BB", "x")),
            new Standing("Aa", List.of("Aa", "x")),
            new Standing("BB", List.of("Aa", "x")));
    assertThat(others).extracting(Standing::hashCode).containsOnly(one.hashCode());
    Standings standings = new Standings(2);
    standings.add(one);

    for (Standing other : others) {
      assertThat(standings.find(other)).isEqualTo(-1);
      int number = standings.add(other);
      assertThat(standings.find(other)).isEqualTo(number);
    }
    assertThat(standings.find(one)).isZero();
  }

  @Test
  void haveNoGroupsWhereNoneAreAsked() {
    Standings standings = new Standings(0);
    standings.add(new Standing("Pier", List.of()));

    assertThat(standings.find(new Standing("Pier", List.of()))).isZero();
    assertThat(standings.find(new Standing("Quay", List.of()))).isEqualTo(-1);
  }
}
