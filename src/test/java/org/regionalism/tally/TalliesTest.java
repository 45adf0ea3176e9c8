package org.regionalism.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.rubric.Rubric;

class TalliesTest {

  private static final Rubric THREE = TestRubrics.ofItems(3);

  @Test
  void countsByWaveOrganizationAndGroup() {
    Responses responses =
        new Responses(THREE)
            .wave("spring")
            .of("Pier")
            .in("a")
            .add(1, 2, 3)
            .in("b")
            .add(5, 5, 5)
            .of("")
            .in("")
            .add(4, 4, 4)
            .wave("fall")
            .add(3, 3, 3);

    Tallies tallies = responses.tallies();

    assertThat(tallies.waves()).containsOnlyKeys("spring", "fall");
    WaveTally spring = tallies.waves().get("spring");
    assertThat(spring.organizations()).containsOnlyKeys("Pier", "");
    assertThat(spring.organizations().get("Pier").respondents()).isEqualTo(2);
    assertThat(spring.groups(0)).containsOnlyKeys("a", "b", "");
    assertThat(spring.groups(0).get("a").count(0, 0)).isEqualTo(1);
    assertThat(spring.total().respondents()).isEqualTo(3);
    assertThat(spring.total().count(2, 2)).isEqualTo(1);
    assertThat(spring.total().meanPosition(0)).isEqualTo((.25 + 1 + .75) / 3);
  }

  @Test
  void keepsWavesInTheOrderOfTheirFirstResponse() {
    Tallies tallies =
        new Responses(THREE).wave("b").add(1).wave("a").add(1).wave("b").add(1).tallies();

    assertThat(tallies.waves().keySet()).containsExactly("b", "a");
  }

  @Test
  void takesNothingFromWhatItAdds() {
    Tallies one = new Responses(THREE).of("Pier").add(1, 2, 3).tallies();
    Tallies other = new Responses(THREE).of("Pier").add(5, 5, 5).tallies();

    one.add(other);
    one.add(other);

    assertThat(one.waves().get("all").total().respondents()).isEqualTo(3);
    assertThat(other.waves().get("all").total().respondents()).isEqualTo(1);
    assertThat(other.waves().get("all").total().count(0, 0)).isZero();
  }

  @Test
  void knowsTheOneOrganizationOfAGroup() {
    Responses responses = new Responses(THREE);
    responses.of("Pier").in("a").times(2, 1, 1, 1).in("b").add(1, 1, 1).in("c").add(1, 1, 1);
    Tallies one = responses.tallies();
    Tallies other =
        new Responses(THREE)
            .of("Pier")
            .in("a")
            .add(1, 1, 1)
            .of("Lamp")
            .in("b")
            .add(1, 1, 1)
            .of("")
            .in("")
            .add(1, 1, 1)
            .tallies();

    assertThat(organization(one, "b")).contains("Pier");
    one.add(other);
    assertThat(organization(one, "a")).contains("Pier");
    assertThat(organization(one, "b")).isEmpty();
    assertThat(organization(one, "c")).contains("Pier");
    assertThat(organization(one, "")).isEmpty();
    other.add(one);
    assertThat(organization(other, "a")).contains("Pier");
    assertThat(organization(other, "b")).isEmpty();
    assertThat(organization(other, "c")).contains("Pier");
    assertThat(one.waves().get("all").total().organization()).isEmpty();
  }

  @Test
  void remembersThatAGroupIsOfSeveralOrganizations() {
    Tallies several = new Responses(THREE).of("Pier").in("a").add(1).of("Lamp").add(1).tallies();
    Tallies one = new Responses(THREE).of("Pier").in("a").add(1).tallies();

    one.add(several);

    assertThat(organization(one, "a")).isEmpty();
  }

  private static Optional<String> organization(Tallies tallies, String group) {
    return tallies.waves().get("all").groups(0).get(group).organization();
  }

  @Test
  void hasNoVarianceWherePositionsAreAlike() {
    GroupTally total =
        new Responses(THREE)
            .add(1, 2, 3)
            .add(2, 2, 2)
            .add(3, 2, 1)
            .tallies()
            .waves()
            .get("all")
            .total();

    assertThat(total.positionVariance(0)).isZero();
    assertThat(total.meanPosition(0)).isEqualTo(.25);
  }

  @Test
  void hasTheSampleVariance() {
    GroupTally total =
        new Responses(THREE)
            .add(1, 1, 1)
            .add(3, 3, 3)
            .add(5, 5, 5)
            .tallies()
            .waves()
            .get("all")
            .total();

    assertThat(total.positionVariance(0)).isEqualTo(.25);
  }
}
