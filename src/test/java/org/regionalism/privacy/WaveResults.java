package org.regionalism.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.WaveResult;

/** Waves of which something is not shown. */
final class WaveResults {

  private WaveResults() {}

  static WaveResult withoutDimensions(WaveResult wave, Reason reason) {
    Map<String, DimensionResult> dimensions = new LinkedHashMap<>(wave.dimensions());
    dimensions.replaceAll((id, any) -> DimensionResult.missing(reason));
    return new WaveResult(
        wave.wave(),
        wave.unit(),
        wave.unitAsked(),
        wave.respondents(),
        wave.organizations(),
        wave.nameless(),
        wave.overall(),
        wave.domains(),
        dimensions,
        wave.shifts(),
        wave.lenses(),
        wave.items(),
        wave.groups(),
        wave.gaps(),
        wave.naming(),
        wave.scrutiny(),
        wave.consensus());
  }
}
