package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Reason;
import org.regionalism.privacy.FigureKey.Kind;
import org.regionalism.rubric.Rubric;

class TellingItemsTest {

  private static final Rubric FOUR = TestRubrics.ofItems(4, "25%");
  private static final int BLANK = Responses.BLANK;
  private static final Withheld POOLED =
      Withheld.NOTHING.plus(
          Set.of(new Withheld.Figure("dimensions.only", FigureKey.of(Kind.POOLED))));

  private final Responses responses = new Responses(FOUR);

  private void isWithheld(String id) {
    Map<String, ItemResult> items = responses.assess().items();
    Map<String, ItemResult> rest = new LinkedHashMap<>(items);
    rest.put(id, ItemResult.missing(Reason.WITHHELD));

    assertThat(TellingItems.withheld(FOUR, items, POOLED)).isEqualTo(rest).isNotEqualTo(items);
    assertThat(TellingItems.withheld(FOUR, items, Withheld.NOTHING)).isEqualTo(items);
  }

  @Test
  void areThoseOfFewestAnswersOfWhichThereAreAny() {
    responses.times(5, 3, 3, BLANK, 4).times(2, 4, BLANK, BLANK, 4);
    isWithheld("i2");
  }

  @Test
  void areTheLastOfThoseOfAsMany() {
    responses.times(5, 3, 3, BLANK, BLANK).times(5, 2, 4, BLANK, BLANK);
    isWithheld("i2");
  }
}
