package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.regionalism.Responses.BLANK;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

/** The mean over people less that over organizations: where all but a few are of one size. */
class OddSizeAttackTest {

  private static final Rubric TWO = TestRubrics.ofItems(2, "100%");

  /** Each of six organizations sends two people, and one of them answers less. */
  private static Responses oneAnswersLess() {
    Responses responses = new Responses(TWO);
    for (String name : new String[] {"A", "B", "C", "D", "E"}) {
      responses.of(name).add(3, 3).add(4, 5);
    }
    return responses.of("F").add(4, 5).add(2, BLANK);
  }

  private static Measure only(WaveResult wave) {
    return wave.dimensions().get("only").measure();
  }

  private static double number(Figure figure) {
    return figure.number().orElseThrow();
  }

  @Test
  void wouldTellTheOneWhoIsAloneInTheQuestion() {
    WaveResult raw = oneAnswersLess().assess();
    Measure local = only(new WaveDisclosure(TWO, raw, 5, Map.of()).disclose(Withheld.NOTHING));

    // Eleven people, two each but for one: twice the sum over organizations less that over people.
    double alone = 2 * 6 * number(local.mean()) - 11 * number(local.pooledMean());

    assertThat(alone).isEqualTo(4.5, within(1e-9));
  }

  @Test
  void withholdsTheMeanOverPeople() {
    WaveResult raw = oneAnswersLess().assess();

    Measure shown = only(Disclosure.wave(TWO, raw, 5));

    assertThat(shown.mean()).isEqualTo(only(raw).mean());
    assertThat(shown.pooledMean()).isEqualTo(Figure.missing(Reason.WITHHELD));
    assertThat(shown.hubEffect()).isEqualTo(Figure.missing(Reason.WITHHELD));
  }

  @Test
  void showsBothMeansOfThreeSizes() {
    WaveResult raw = oneAnswersLess().of("G").add(1, 2).add(2, 2).add(5, 5).assess();

    assertThat(only(Disclosure.wave(TWO, raw, 5)).pooledMean()).isEqualTo(only(raw).pooledMean());
  }

  /** The hub counts as much as each of the others, and what it answered is not told. */
  @Test
  void tellsNothingOfAHubBesideOrganizationsOfOnePersonEach() {
    Responses responses = new Responses(TWO);
    for (String name : new String[] {"A", "B", "C", "D", "E"}) {
      responses.of(name).add(3, 4);
    }
    responses.of("Hub");
    for (int i = 0; i < 10; i++) {
      responses.add(1 + i % 5, 5);
    }
    WaveResult raw = responses.assess();
    Measure local = only(new WaveDisclosure(TWO, raw, 5, Map.of()).disclose(Withheld.NOTHING));
    double hub = (15 * number(local.pooledMean()) - 6 * number(local.mean())) / 9;

    Measure shown = only(Disclosure.wave(TWO, raw, 5));

    assertThat(hub).isEqualTo(4, within(1e-9));
    assertThat(raw.unit()).isEqualTo(Unit.ORGANIZATION);
    assertThat(shown.index()).isEqualTo(only(raw).index());
    assertThat(shown.pooledMean()).isEqualTo(Figure.missing(Reason.WITHHELD));
  }

  /** The means of all items add up to the mean over people, where nobody skipped any. */
  @Test
  void tellsNothingOfAHubByItemsEither() {
    Responses responses = new Responses(TWO);
    for (String name : new String[] {"A", "B", "C", "D", "E"}) {
      responses.of(name).add(3, 4);
    }
    responses.of("Hub");
    for (int i = 0; i < 10; i++) {
      responses.add(1 + i % 5, 5);
    }
    WaveResult raw = responses.assess();
    double hub =
        (15 * raw.items().values().stream().mapToDouble(item -> number(item.mean())).sum() / 2
                - 6 * number(only(raw).mean()))
            / 9;

    List<ItemResult> shown = List.copyOf(Disclosure.wave(TWO, raw, 5).items().values());

    assertThat(hub).isEqualTo(4, within(1e-9));
    assertThat(shown.get(0)).isEqualTo(List.copyOf(raw.items().values()).get(0));
    assertThat(shown.get(1)).isEqualTo(ItemResult.missing(Reason.WITHHELD));
  }

  @Test
  void showsBothMeansWhereAllAreOfOneSize() {
    Responses responses = new Responses(TWO);
    for (String name : new String[] {"A", "B", "C", "D", "E", "F"}) {
      responses.of(name).add(3, 4).add(2, 5);
    }
    WaveResult raw = responses.assess();

    assertThat(only(Disclosure.wave(TWO, raw, 5))).isEqualTo(only(raw));
  }
}
