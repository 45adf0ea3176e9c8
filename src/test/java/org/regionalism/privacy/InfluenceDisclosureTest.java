package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Influence;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;

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
}
