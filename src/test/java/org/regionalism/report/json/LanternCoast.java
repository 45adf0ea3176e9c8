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
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.Gaps;
import org.regionalism.assessment.Influence;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.NamedOrganization;
import org.regionalism.assessment.Naming;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Screenings;
import org.regionalism.assessment.Scrutiny;
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
        List.of(LanternFigures.change()),
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
    dimensions.put(
        "solo", LanternFigures.dimension(LanternFigures.shown(72.5, List.of("dim", "glow")), true));
    dimensions.put(
        "fleet", LanternFigures.dimension(LanternFigures.shown(40, List.of("glow")), false));
    dimensions.put(
        "visits", LanternFigures.dimension(LanternFigures.shown(100, List.of("bright")), false));
    Map<String, Measure> tide = new LinkedHashMap<>();
    tide.put("ebb", LanternFigures.shown(60, List.of("glow")));
    tide.put("flood", LanternFigures.mixed());
    return new WaveResult(
        "spring",
        Unit.ORGANIZATION,
        Unit.ORGANIZATION,
        25,
        6,
        false,
        LanternFigures.mixed(),
        Map.of("ways", LanternFigures.shown(33.3125, List.of("dim"))),
        dimensions,
        Map.of(
            "solo-to-fleet",
            new ShiftResult(
                LanternFigures.shown(33.75, List.of("dim", "glow")),
                Optional.of(Quadrant.REGIONAL),
                List.of(Quadrant.REGIONAL, Quadrant.IN_TRANSITION))),
        Map.of("tide", tide),
        items(LanternFigures.item(Optional.of(List.of(2, 3, 5, 8, 7)))),
        List.of(
            LanternFigures.group("fishing", Figure.count(12)),
            LanternFigures.group("unspecified", WITHHELD)),
        List.of(
            new Gap(
                "sector",
                "fishing",
                Map.of("solo", Gaps.measure(12, Figure.of(.03))),
                Map.of("ways", Gaps.measure(-4, Figure.missing(Reason.TOO_FEW)))),
            new Gap(
                "sector", "crafts", Map.of("solo", GapMeasure.missing(Reason.WITHHELD)), Map.of())),
        Optional.of(
            new Naming(
                List.of(
                    new NamedOrganization(
                        "Lantern Pier", Figure.count(9), Figure.of(61.5), true, Map.of())),
                List.of(
                    new Gap(
                        Naming.CONVENER,
                        "Lantern Pier",
                        Map.of("solo", Gaps.measure(7, Figure.missing(Reason.TOO_FEW))),
                        Map.of())))),
        new Scrutiny(new Influence.Known(true), Screenings.untimed()),
        Optional.empty());
  }

  private static WaveResult autumn() {
    Map<String, DimensionResult> dimensions = new LinkedHashMap<>();
    dimensions.put("solo", DimensionResult.missing(Reason.WITHHELD));
    dimensions.put("fleet", LanternFigures.dimension(LanternFigures.alike(), false));
    dimensions.put("visits", DimensionResult.missing(Reason.NO_ANSWERS));
    return new WaveResult(
        "autumn",
        Unit.RESPONDENT,
        Unit.ORGANIZATION,
        9,
        2,
        false,
        Measure.missing(Reason.TOO_FEW),
        Map.of("ways", LanternFigures.alike()),
        dimensions,
        Map.of(
            "solo-to-fleet",
            new ShiftResult(Measure.missing(Reason.WITHHELD), Optional.empty(), List.of())),
        Map.of(),
        items(LanternFigures.item(Optional.empty())),
        List.of(),
        List.of(),
        Optional.empty(),
        Scrutiny.missing(Reason.TOO_FEW),
        Optional.empty());
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
}
