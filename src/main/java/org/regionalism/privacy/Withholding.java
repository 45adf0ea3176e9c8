package org.regionalism.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.assessment.Crossed;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Naming;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Screening;
import org.regionalism.assessment.Scrutiny;
import org.regionalism.assessment.ShiftResult;
import org.regionalism.assessment.WaveResult;
import org.regionalism.privacy.FigureKey.Kind;

/**
 * Takes withheld figures out of a wave before anything is decided of the rest, so that no other
 * figure depends on them. Groups and names are left in: who is hidden with them is decided later.
 *
 * @param withheld the figures
 */
record Withholding(Withheld withheld) {

  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);

  WaveResult from(WaveResult wave) {
    Map<String, Measure> domains = new LinkedHashMap<>();
    wave.domains().forEach((id, found) -> domains.put(id, measure(Crossed.domain(id), found)));
    Map<String, DimensionResult> dimensions = new LinkedHashMap<>();
    wave.dimensions().forEach((id, found) -> dimensions.put(id, dimension(id, found)));
    Map<String, ShiftResult> shifts = new LinkedHashMap<>();
    wave.shifts()
        .forEach(
            (id, found) ->
                shifts.put(
                    id,
                    new ShiftResult(
                        measure(Crossed.shift(id), found.measure()),
                        found.quadrant(),
                        found.quadrantsInReach())));
    Map<String, Map<String, Measure>> lenses = new LinkedHashMap<>();
    wave.lenses()
        .forEach(
            (lens, values) -> {
              Map<String, Measure> left = new LinkedHashMap<>();
              values.forEach(
                  (value, found) -> left.put(value, measure(Crossed.lens(lens, value), found)));
              lenses.put(lens, left);
            });
    return new WaveResult(
        wave.wave(),
        wave.unit(),
        wave.unitAsked(),
        wave.respondents(),
        wave.organizations(),
        wave.nameless(),
        measure(Crossed.OVERALL, wave.overall()),
        domains,
        dimensions,
        shifts,
        lenses,
        wave.items(),
        wave.groups().stream()
            .filter(group -> !withheld.attributes().contains(group.attribute()))
            .toList(),
        wave.gaps().stream()
            .filter(gap -> !withheld.attributes().contains(gap.attribute()))
            .map(gap -> gap(gap, false))
            .toList(),
        wave.naming().map(this::naming),
        new Scrutiny(wave.scrutiny().influence(), screening(wave.scrutiny().screening())),
        wave.consensus());
  }

  private Measure measure(String question, Measure found) {
    if (withheld.has(question, Kind.MEAN)) {
      return Measure.missing(Reason.WITHHELD);
    }
    return withheld.has(question, Kind.POOLED)
        ? new Measure(
            found.n(),
            found.organizations(),
            found.mean(),
            found.sd(),
            found.ci(),
            found.index(),
            found.indexCi(),
            WITHHELD,
            WITHHELD,
            found.goalIndex(),
            found.goalCi(),
            found.bandsInReach())
        : found;
  }

  private DimensionResult dimension(String id, DimensionResult found) {
    return new DimensionResult(
        measure(Crossed.dimension(id), found.measure()),
        found.agree(),
        found.disagree(),
        found.answers(),
        found.leanAgree(),
        found.leanDisagree(),
        found.split(),
        found.reliability());
  }

  private Gap gap(Gap gap, boolean convener) {
    Map<String, GapMeasure> dimensions = new LinkedHashMap<>();
    gap.dimensions()
        .forEach(
            (id, found) ->
                dimensions.put(id, gap(Crossed.dimension(id), gap, convener).orElse(found)));
    Map<String, GapMeasure> domains = new LinkedHashMap<>();
    gap.domains()
        .forEach(
            (id, found) -> domains.put(id, gap(Crossed.domain(id), gap, convener).orElse(found)));
    return new Gap(gap.attribute(), gap.value(), dimensions, domains);
  }

  private Optional<GapMeasure> gap(String question, Gap gap, boolean convener) {
    List<Kind> kinds = convener ? List.of(Kind.CONVENER) : List.of(Kind.GAP, Kind.TESTED_GAP);
    String attribute = convener ? "" : gap.attribute();
    return kinds.stream().anyMatch(kind -> withheld.has(question, kind, attribute, gap.value()))
        ? Optional.of(GapMeasure.missing(Reason.WITHHELD))
        : Optional.empty();
  }

  private Naming naming(Naming found) {
    return new Naming(
        found.organizations(), found.conveners().stream().map(gap -> gap(gap, true)).toList());
  }

  private Screening screening(Screening found) {
    return withheld.has(Crossed.OVERALL, Kind.UNFLAGGED)
        ? new Screening(found.counts(), found.flagged(), WITHHELD, found.apart())
        : found;
  }
}
