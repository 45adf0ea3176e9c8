package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.WaveResult;
import org.regionalism.response.Screen;
import org.regionalism.rubric.Rubric;

/**
 * The index without the flagged, beside that of all, tells what the flagged organizations come to
 * together; as people they are a sector, so that each would be solved for.
 */
class UnflaggedAttackTest {

  private static final Rubric ONE = TestRubrics.ofItems(1);

  /** Six organizations of several sizes, and two of a sector that screens flag as a whole. */
  private static WaveResult wave() {
    Responses responses = new Responses(ONE);
    for (int i = 0; i < 6; i++) {
      responses.of("Org " + i).in(i < 3 ? "a" : "b");
      for (int person = 0; person < 3 + i; person++) {
        responses.add(1 + (person + i) % 5);
      }
    }
    responses.flagged(Screen.LONG_RUN).of("X").in("c");
    for (int answer : new int[] {5, 4, 4, 3, 5}) {
      responses.add(answer);
    }
    responses.of("Y");
    for (int answer : new int[] {1, 2, 1, 2, 3, 1, 2}) {
      responses.add(answer);
    }
    return responses.assess();
  }

  private static WaveResult byRulesAlone(WaveResult wave) {
    return new WaveDisclosure(ONE, wave, 5, Map.of()).disclose(Withheld.NOTHING);
  }

  private static double number(Figure figure) {
    return figure.number().orElseThrow();
  }

  @Test
  void wouldTellOfOneOrganizationByTheRulesForSingleFigures() {
    WaveResult alone = byRulesAlone(wave());
    GroupMeasure sector =
        alone.groups().stream()
            .filter(group -> group.value().equals("c"))
            .map(group -> group.domains().get("whole"))
            .findFirst()
            .orElseThrow();

    double both =
        8 * number(alone.overall().index()) - 6 * number(alone.scrutiny().screening().index());
    double x = (7 * both - number(sector.n()) * number(sector.index())) / 2;

    assertThat(x).isEqualTo(80, within(1e-6));
  }

  @Test
  void isWithheldWhereAnOrganizationWouldBeSolvedFor() {
    WaveResult shown = Disclosure.wave(ONE, wave(), 5);

    assertThat(shown.scrutiny().screening().index()).isEqualTo(Figure.missing(Reason.WITHHELD));
    assertThat(shown.overall()).isEqualTo(byRulesAlone(wave()).overall());
    assertThat(shown.groups()).isEqualTo(byRulesAlone(wave()).groups());
  }

  /** Of two sectors of which other organizations are as well, nothing is known of the two. */
  @Test
  void isShownWhereNobodyIsSolvedFor() {
    Responses responses = new Responses(ONE);
    for (int i = 0; i < 8; i++) {
      responses.flagged(i < 2 ? new Screen[] {Screen.LONG_RUN} : new Screen[0]);
      responses.of("Org " + i).in(i % 2 == 0 ? "a" : "b");
      for (int person = 0; person < 3 + i; person++) {
        responses.add(1 + (person + i) % 5);
      }
    }
    WaveResult shown = Disclosure.wave(ONE, responses.assess(), 5);

    assertThat(shown.scrutiny().screening().index()).isInstanceOf(Figure.Shown.class);
  }
}
