package org.regionalism.report.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Settings;
import org.regionalism.assessment.ShiftResult;
import org.regionalism.assessment.WaveResult;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.response.InputSummary;
import org.regionalism.response.InputSummary.AnswerUse;
import org.regionalism.response.InputSummary.ColumnUse;
import org.regionalism.response.LedgerSummary;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Quadrant;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.RubricReader;
import org.regionalism.rubric.Unit;

/** An invented consortium with every kind of figure, shown and not shown. */
final class LanternCoast {

  static final String SHA256 = "0123456789abcdef".repeat(4);

  /** What a respondent wrote, and no file that is passed on may hold. */
  static final String PRIVATE = "ask Maren Tide on 555-0136";

  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);

  private LanternCoast() {}

  static Rubric rubric() {
    try (InputStream in = RubricReader.class.getResourceAsStream("lantern.yaml")) {
      return RubricReader.read("lantern.yaml", in.readAllBytes());
    } catch (IOException | RefusedException broken) {
      throw new AssertionError(broken);
    }
  }

  static Assessment assessment() {
    return new Assessment(
        "Lantern Coast",
        rubric(),
        SHA256,
        new Settings(Unit.ORGANIZATION, 5, "en", true),
        Optional.of("2026-10-31"),
        List.of(input()),
        new LedgerSummary(100, 80, 5, 4, 3, 2, 1, 1, 4),
        List.of(spring(), autumn()),
        diagnostics());
  }

  private static InputSummary input() {
    return new InputSummary(
        "lantern.csv",
        SHA256,
        "plain",
        "nothing else fits",
        26,
        25,
        Map.of("ragged", 1L),
        List.of(
            new ColumnUse(1, "Towns plan alone. [solo-1]", "item", "solo-1"),
            new ColumnUse(2, "Town", "attribute", "organization"),
            new ColumnUse(3, "", "metadata", "")),
        List.of(
            new AnswerUse("solo-1", "Entirely!", "5", true, "label"),
            new AnswerUse("solo-1", "", "blank", false, "blank"),
            new AnswerUse("solo-1", "N/A", "not-applicable", false, "label"),
            new AnswerUse("solo-1", PRIVATE, "unmatched", false, "none")));
  }

  private static List<Diagnostic> diagnostics() {
    return List.of(
        new Diagnostic(
            Code.ANSWER_UNMATCHED,
            Location.of("/home/ana/exports/lantern.csv", 7, 1),
            List.of(PRIVATE, "solo-1", "", "")),
        new Diagnostic(
            Code.ORGANIZATION_VARIANTS,
            Location.of("C:\\exports\\lantern.csv", 1, 2),
            List.of(PRIVATE, PRIVATE)),
        new Diagnostic(Code.CONSORTIA_SEVERAL, Location.of("lantern.csv"), List.of("2")));
  }

  private static WaveResult spring() {
    Map<String, DimensionResult> dimensions = new LinkedHashMap<>();
    dimensions.put("solo", dimension(shown(72.5, List.of("dim", "glow")), true));
    dimensions.put("fleet", dimension(shown(40, List.of("glow")), false));
    dimensions.put("visits", dimension(shown(100, List.of("bright")), false));
    Map<String, Measure> tide = new LinkedHashMap<>();
    tide.put("ebb", shown(60, List.of("glow")));
    tide.put("flood", mixed());
    return new WaveResult(
        "spring",
        Unit.ORGANIZATION,
        Unit.ORGANIZATION,
        25,
        6,
        mixed(),
        Map.of("ways", shown(33.3125, List.of("dim"))),
        dimensions,
        Map.of(
            "solo-to-fleet",
            new ShiftResult(
                shown(33.75, List.of("dim", "glow")),
                Optional.of(Quadrant.REGIONAL),
                List.of(Quadrant.REGIONAL, Quadrant.IN_TRANSITION))),
        Map.of("tide", tide),
        items(item(Optional.of(List.of(2, 3, 5, 8, 7)))),
        List.of(group("fishing", Figure.count(12)), group("unspecified", WITHHELD)));
  }

  private static WaveResult autumn() {
    Map<String, DimensionResult> dimensions = new LinkedHashMap<>();
    dimensions.put("solo", DimensionResult.missing(Reason.WITHHELD));
    dimensions.put("fleet", dimension(alike(), false));
    dimensions.put("visits", DimensionResult.missing(Reason.NO_ANSWERS));
    return new WaveResult(
        "autumn",
        Unit.RESPONDENT,
        Unit.ORGANIZATION,
        9,
        2,
        Measure.missing(Reason.TOO_FEW),
        Map.of("ways", alike()),
        dimensions,
        Map.of(
            "solo-to-fleet",
            new ShiftResult(Measure.missing(Reason.WITHHELD), Optional.empty(), List.of())),
        Map.of(),
        items(item(Optional.empty())),
        List.of());
  }

  private static Measure shown(double index, List<String> bands) {
    return new Measure(
        Figure.count(25),
        Figure.count(6),
        Figure.of(1 + index / 25),
        Figure.of(0.8),
        Interval.of(index / 25, 1 + index / 25 + 0.1),
        Figure.of(index),
        Interval.of(index - 5, index),
        Figure.of(3.2),
        Figure.of(-0.7),
        Figure.of(index),
        Interval.of(index - 5, index),
        bands);
  }

  /** Dimensions of different scales: no figures in scale units. */
  private static Measure mixed() {
    Measure measure = shown(50, List.of("glow"));
    Figure none = Figure.missing(Reason.MIXED_SCALES);
    return new Measure(
        measure.n(),
        measure.organizations(),
        none,
        none,
        Interval.missing(Reason.MIXED_SCALES),
        measure.index(),
        measure.indexCi(),
        none,
        none,
        measure.goalIndex(),
        measure.goalCi(),
        measure.bandsInReach());
  }

  /** All units alike: a mean, and no interval. */
  private static Measure alike() {
    Interval none = Interval.missing(Reason.NO_VARIANCE);
    return new Measure(
        Figure.count(9),
        Figure.count(2),
        Figure.of(3),
        Figure.of(0),
        none,
        Figure.of(50),
        none,
        Figure.of(3),
        Figure.of(0),
        Figure.of(50),
        none,
        List.of());
  }

  private static DimensionResult dimension(Measure measure, boolean split) {
    return new DimensionResult(
        measure,
        Figure.of(0.62),
        Figure.of(0.2),
        Figure.count(50),
        split ? Figure.of(0.44) : Figure.missing(Reason.AT_MOST_ONE),
        split ? Figure.of(0.4) : Figure.missing(Reason.ALL_BUT_ONE),
        split);
  }

  private static ItemResult item(Optional<List<Integer>> counts) {
    return new ItemResult(
        Figure.count(25),
        Figure.of(3.6),
        Figure.of(1.25),
        Figure.of(0.6),
        Figure.of(0.2),
        Interval.of(0.4, 0.775),
        counts);
  }

  /** Every item but the last, whose scale has two points, and one that nobody answered. */
  private static Map<String, ItemResult> items(ItemResult each) {
    Map<String, ItemResult> items = new LinkedHashMap<>();
    for (Item item : rubric().items()) {
      items.put(item.id(), each);
    }
    items.put("fleet-1", ItemResult.missing(Reason.NO_ANSWERS));
    items.put(
        "visits-1",
        new ItemResult(
            each.n(),
            each.mean(),
            each.sd(),
            each.agree(),
            each.disagree(),
            each.agreeCi(),
            each.counts().map(counts -> List.of(10, 15))));
    return items;
  }

  private static GroupResult group(String value, Figure n) {
    boolean hidden = n instanceof Figure.Missing;
    GroupMeasure measure =
        new GroupMeasure(
            n,
            Figure.of(3.5),
            Figure.of(62.5),
            Figure.missing(Reason.ALL_BUT_ONE),
            Figure.missing(Reason.AT_MOST_ONE),
            Figure.count(24),
            true);
    GroupMeasure shown = hidden ? GroupMeasure.missing(Reason.WITHHELD) : measure;
    return new GroupResult("sector", value, n, Map.of("solo", shown), Map.of("ways", shown));
  }
}
