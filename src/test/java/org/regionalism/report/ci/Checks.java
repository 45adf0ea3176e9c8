package org.regionalism.report.ci;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;
import org.regionalism.gate.Comparison;
import org.regionalism.gate.FigureKind;
import org.regionalism.gate.FigurePath;
import org.regionalism.gate.Found;
import org.regionalism.gate.Gate;
import org.regionalism.gate.GateResult;
import org.regionalism.gate.Limit;
import org.regionalism.gate.Outcome;
import org.regionalism.gate.Weight;
import org.regionalism.gate.Why;
import org.regionalism.report.SaidGate;

/** How invented consortia came through. */
final class Checks {

  /** What files and consortia can be called to do harm. */
  static final String NASTY =
      "]]><failure/>&\"'\n::error::%0A,x: \u0000\u001b[31m\u202e\uD800\uFFFE ##[add-mask]";

  private Checks() {}

  static SaidGate gate(Outcome outcome, String sentence) {
    Gate gate =
        new Gate(
            new FigurePath(
                FigurePath.Root.WAVE,
                List.of("overall", "index"),
                new FigureKind.Quantity(Optional.empty(), Optional.empty(), false)),
            Comparison.AT_LEAST,
            new Limit.Bound(BigDecimal.valueOf(50), "50"),
            Weight.ERROR,
            Outcome.WARN,
            Map.of());
    Why why =
        switch (outcome) {
          case PASS -> Why.MET;
          case WARN -> Why.STRADDLES;
          case FAIL -> Why.NOT_MET;
        };
    Found found = new Found(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new SaidGate(new GateResult(gate, outcome, why, found), sentence);
  }

  static ConsortiumCheck scored() {
    return new ConsortiumCheck(
        "Pine Coast",
        "pine-coast",
        List.of("in/pine.csv"),
        List.of(new Diagnostic(Code.WAVE_MISSING, Location.of("in/pine.csv"), List.of("2"))),
        List.of(
            gate(Outcome.PASS, "It holds."),
            gate(Outcome.WARN, "Not sure."),
            gate(Outcome.FAIL, "39; at least 50 was asked for.")));
  }

  static ConsortiumCheck refused() {
    return new ConsortiumCheck(
        "Harbor Flats",
        "harbor-flats",
        List.of("in/harbor.csv", "in/harbor.xlsx"),
        List.of(
            new Diagnostic(Code.FILE_MISSING, Location.of("in/harbor.csv"), List.of("Look.")),
            new Diagnostic(
                Code.ANSWER_UNMATCHED,
                Location.of("in/harbor.csv", 14, 3),
                List.of("I told Ann Bell", "", "")),
            new Diagnostic(
                Code.ANSWER_UNMATCHED,
                Location.ofCell("in/harbor.xlsx", "Sheet of Ann", 14, 3),
                List.of("I told Ann Bell", "", ""))),
        List.of());
  }

  static ConsortiumCheck nasty() {
    return called(NASTY);
  }

  /** All that can have a name has this one. */
  static ConsortiumCheck called(String name) {
    return new ConsortiumCheck(
        name,
        "nasty",
        List.of(name),
        List.of(
            new Diagnostic(Code.FILE_MISSING, Location.ofCell(name, name, 1, 1), List.of(name))),
        List.of(gate(Outcome.FAIL, name)));
  }
}
