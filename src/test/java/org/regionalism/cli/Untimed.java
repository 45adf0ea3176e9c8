package org.regionalism.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Screening;
import org.regionalism.assessment.Scrutiny;
import org.regionalism.assessment.WaveResult;
import org.regionalism.response.Screen;

/** Waves as they would be, did their exports not say how long a response took. */
final class Untimed {

  private Untimed() {}

  static WaveResult of(WaveResult wave) {
    Screening found = wave.scrutiny().screening();
    Map<Screen, Figure> counts = new LinkedHashMap<>(found.counts());
    counts.put(Screen.HASTE, Figure.missing(Reason.NOT_LOOKED_FOR));
    return new WaveResult(
        wave.wave(),
        wave.unit(),
        wave.unitAsked(),
        wave.respondents(),
        wave.organizations(),
        wave.nameless(),
        wave.overall(),
        wave.domains(),
        wave.dimensions(),
        wave.shifts(),
        wave.lenses(),
        wave.items(),
        wave.groups(),
        wave.gaps(),
        wave.naming(),
        new Scrutiny(
            wave.scrutiny().influence(),
            new Screening(counts, found.flagged(), found.index(), found.apart())),
        wave.consensus());
  }
}
