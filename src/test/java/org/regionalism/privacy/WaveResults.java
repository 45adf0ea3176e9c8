package org.regionalism.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.WaveResult;

/** Waves of which something is not shown. */
final class WaveResults {

  private WaveResults() {}

  static WaveResult withoutDimensions(WaveResult wave, Reason reason) {
    Map<String, DimensionResult> dimensions = new LinkedHashMap<>(wave.dimensions());
    dimensions.replaceAll((id, any) -> DimensionResult.missing(reason));
    return with(wave, wave.overall(), dimensions);
  }

  static WaveResult withoutOverall(WaveResult wave, Reason reason) {
    return with(wave, Measure.missing(reason), wave.dimensions());
  }

  private static WaveResult with(
      WaveResult wave, Measure overall, Map<String, DimensionResult> dimensions) {
    return new WaveResult(
        wave.wave(),
        wave.unit(),
        wave.unitAsked(),
        wave.respondents(),
        wave.organizations(),
        wave.nameless(),
        overall,
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
