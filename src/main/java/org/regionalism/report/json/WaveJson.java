package org.regionalism.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.regionalism.assessment.Coverage;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.NamedOrganization;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.TargetResult;
import org.regionalism.assessment.WaveResult;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;

/** Writes what one wave comes to; every object is keyed by ids, in the rubric's order. */
final class WaveJson {

  private final Rubric rubric;

  WaveJson(Rubric rubric) {
    this.rubric = rubric;
  }

  Node of(WaveResult wave, Optional<Coverage> covered, List<TargetResult> targets) {
    FigureBuilder out = new FigureBuilder();
    out.put("wave", MapBuilder.text(wave.wave()))
        .put("basis", MapBuilder.text(wave.isSurvey() ? "survey" : "levels"))
        .put("respondents", Figure.count(wave.respondents()))
        .put("organizations", Figure.count(wave.organizations()))
        .put("unit", MapBuilder.text(wave.unit().word()))
        .put("unitAsked", MapBuilder.text(wave.unitAsked().word()))
        .put("overall", MeasureJson.of(wave.overall()))
        .put("domains", byId(wave.domains(), MeasureJson::of))
        .put("dimensions", byId(wave.dimensions(), MeasureJson::of))
        .put("shifts", shifts(wave))
        .put("lenses", byId(wave.lenses(), values -> byId(values, MeasureJson::of)))
        .put("items", items(wave))
        .put("groups", MapBuilder.list(wave.groups().stream().map(WaveJson::group).toList()));
    List<Gap> gaps = new ArrayList<>(wave.gaps());
    wave.naming().ifPresent(naming -> gaps.addAll(naming.conveners()));
    out.put("gaps", MapBuilder.list(gaps.stream().map(GapJson::of).toList()));
    wave.naming()
        .ifPresent(
            naming ->
                out.put(
                    "named",
                    MapBuilder.list(
                        naming.organizations().stream().map(WaveJson::organization).toList())));
    ScrutinyJson.put(out, wave.scrutiny());
    wave.consensus()
        .ifPresent(
            consensus ->
                out.put("levels", ConsensusJson.levels(consensus))
                    .put("consensus", ConsensusJson.of(consensus)));
    covered.ifPresent(
        coverage ->
            out.put("responseRate", coverage.organizations().rate())
                .put("coverage", CoverageJson.of(coverage)));
    if (!targets.isEmpty()) {
      out.put("targets", TargetsJson.of(targets));
    }
    return out.build();
  }

  private Node shifts(WaveResult wave) {
    MapBuilder out = new MapBuilder();
    for (Shift shift : rubric.shifts()) {
      Optional.ofNullable(wave.shifts().get(shift.id()))
          .ifPresent(result -> out.put(shift.id(), MeasureJson.of(result, poles(shift, wave))));
    }
    return out.build();
  }

  private static List<Figure> poles(Shift shift, WaveResult wave) {
    return Stream.of(shift.from(), shift.to())
        .flatMap(pole -> Optional.ofNullable(wave.dimensions().get(pole.id())).stream())
        .map(DimensionResult::measure)
        .map(Measure::index)
        .toList();
  }

  private Node items(WaveResult wave) {
    MapBuilder out = new MapBuilder();
    for (Dimension dimension : rubric.dimensions()) {
      for (Item item : dimension.items()) {
        Optional.ofNullable(wave.items().get(item.id()))
            .ifPresent(result -> out.put(item.id(), item(result, dimension.scale())));
      }
    }
    return out.build();
  }

  private static Node item(ItemResult item, AnswerScale scale) {
    Reason uncounted =
        item.n() instanceof Figure.Missing missing ? missing.reason() : Reason.WITHHELD;
    return new FigureBuilder()
        .put("n", item.n())
        .put("mean", item.mean())
        .put("sd", item.sd())
        .put("agree", item.agree())
        .put("disagree", item.disagree())
        .put("agreeCi", item.agreeCi())
        .put("counts", item.counts().map(counts -> counts(counts, scale)), uncounted)
        .build();
  }

  private static Node counts(List<Integer> counts, AnswerScale scale) {
    MapBuilder out = new MapBuilder();
    for (int p = 0; p < counts.size(); p++) {
      out.put(Integer.toString(scale.points().get(p).value()), counts.get(p));
    }
    return out.build();
  }

  private static Node group(GroupResult group) {
    return new FigureBuilder()
        .put("attribute", MapBuilder.text(group.attribute()))
        .put("value", MapBuilder.text(group.value()))
        .put("n", group.n())
        .put("dimensions", byId(group.dimensions(), MeasureJson::of))
        .put("domains", byId(group.domains(), MeasureJson::of))
        .build();
  }

  private static Node organization(NamedOrganization organization) {
    return new FigureBuilder()
        .put("name", MapBuilder.text(organization.name()))
        .put("n", organization.n())
        .put("index", organization.index())
        .build();
  }

  private static <T> Node byId(Map<String, T> results, Function<T, Node> write) {
    MapBuilder out = new MapBuilder();
    results.forEach((id, result) -> out.put(id, write.apply(result)));
    return out.build();
  }
}
