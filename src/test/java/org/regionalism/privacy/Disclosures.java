package org.regionalism.privacy;

import java.util.List;
import java.util.Optional;
import org.regionalism.Responses;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.WaveResult;
import org.regionalism.response.LedgerSummary;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

/** What is left of responses once it is decided what may be shown. */
final class Disclosures {

  private Disclosures() {}

  /** The one wave of responses, as it is shown. */
  static WaveResult wave(Rubric rubric, Responses responses) {
    return Disclosure.of(
            new Assessment(
                "Lantern Coast",
                rubric,
                "0",
                Responses.settings(Unit.ORGANIZATION),
                Optional.empty(),
                List.of(),
                new LedgerSummary(0, 0, 0, 0, 0, 0, 0, 0, 0),
                List.of(responses.assess()),
                List.of(),
                List.of()))
        .assessment()
        .latest();
  }
}
