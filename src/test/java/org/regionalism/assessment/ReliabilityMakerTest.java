package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.Responses.BLANK;
import static org.regionalism.assessment.Figures.assertFigure;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.tally.Tallies;

/** When there is a figure, and why there is none. */
class ReliabilityMakerTest {

  private static Reliability of(Responses responses) {
    return responses.assess().dimensions().get("only").reliability();
  }

  private static Responses of(int items) {
    return new Responses(TestRubrics.ofItems(items)).of("Pier");
  }

  @Test
  void needsTenPeopleForAlpha() {
    Reliability nine = of(of(2).times(5, 1, 1).times(4, 5, 5));
    Reliability ten = of(of(2).times(5, 1, 1).times(5, 5, 5));

    assertThat(nine.alpha()).isEqualTo(Figure.missing(Reason.TOO_FEW));
    assertThat(nine.alphaCi()).isEqualTo(Interval.missing(Reason.TOO_FEW));
    assertThat(nine.itemRest().values()).containsOnly(Figure.missing(Reason.TOO_FEW));
    assertFigure(nine.alphaN(), 9);
    assertFigure(ten.alpha(), 1);
    assertThat(ten.alphaCi()).isEqualTo(Interval.missing(Reason.NO_VARIANCE));
  }

  @Test
  void countsForAlphaWhoAnsweredBothItems() {
    Reliability found = of(of(2).times(6, 1, 2).times(4, 5, 3).times(9, 4, BLANK));

    assertFigure(found.alphaN(), 10);
    assertThat(found.alpha()).isInstanceOf(Figure.Shown.class);
  }

  @Test
  void comparesNothingInADimensionOfOneItem() {
    Reliability found = of(of(1).times(8, 1).times(8, 5));

    assertThat(found.alpha()).isEqualTo(Figure.missing(Reason.ONE_ITEM));
    assertThat(found.itemRest().values()).containsOnly(Figure.missing(Reason.ONE_ITEM));
    assertThat(found.rwg()).isInstanceOf(Figure.Shown.class);
  }

  @Test
  void hasNoAlphaWhereEverybodyAnswersAlike() {
    Reliability found = of(of(2).times(12, 4, 4));

    assertThat(found.alpha()).isEqualTo(Figure.missing(Reason.NO_VARIANCE));
    assertFigure(found.rwg(), 1);
  }

  @Test
  void needsFivePeopleForAgreement() {
    assertThat(of(of(2).times(4, 3, 4)).rwg()).isEqualTo(Figure.missing(Reason.TOO_FEW));
    assertThat(of(of(2).times(5, 3, 4).times(2, 3, BLANK)).rwg()).isInstanceOf(Figure.Shown.class);
    assertThat(of(of(2).times(4, 3, 4).times(9, 3, BLANK)).rwg())
        .isEqualTo(Figure.missing(Reason.TOO_FEW));
  }

  @Test
  void comparesNoOrganizationsWhereEachHasOnePerson() {
    Responses responses = of(1).add(1).of("Lamp").add(5);
    assertThat(of(responses).icc1()).isEqualTo(Figure.missing(Reason.TOO_FEW));
    assertThat(of(responses.add(4)).icc1()).isInstanceOf(Figure.Shown.class);
  }

  @Test
  void countsThoseWhoNameNoOrganizationToNone() {
    Reliability named = of(of(1).add(1).add(2).of("Lamp").add(4).add(5));
    Reliability nameless = of(of(1).add(1).add(2).of("Lamp").add(4).add(5).of("").times(3, 5));

    assertThat(nameless.icc1()).isEqualTo(named.icc1());
    assertThat(nameless.icc2()).isEqualTo(named.icc2());
  }

  @Test
  void addsUpInAnyOrder() {
    Responses one = of(3).add(1, 2, 5).add(4, BLANK, 4).of("Lamp").times(6, 2, 2, 3);
    Responses other = of(3).times(7, 5, 4, 1).of("").add(BLANK, BLANK, 3);
    Tallies forward = one.tallies();
    forward.add(other.tallies());
    Tallies backward = other.tallies();
    backward.add(one.tallies());

    assertThat(pairs(forward)).isEqualTo(pairs(backward)).hasSize(6);
  }

  private static List<String> pairs(Tallies tallies) {
    List<String> found = new ArrayList<>();
    tallies
        .waves()
        .get("all")
        .visitPairs(
            0,
            (i, j, n, x, y, xy) -> found.add(i + " " + j + " " + n + " " + x + " " + y + " " + xy));
    return found;
  }
}
