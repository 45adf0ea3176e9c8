package org.regionalism.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.gate.Comparison;
import org.regionalism.gate.FigureKind;
import org.regionalism.gate.FigurePath;
import org.regionalism.gate.FigurePath.Root;
import org.regionalism.gate.Found;
import org.regionalism.gate.Found.Value;
import org.regionalism.gate.Gate;
import org.regionalism.gate.GateResult;
import org.regionalism.gate.Limit;
import org.regionalism.gate.Outcome;
import org.regionalism.gate.Reach;
import org.regionalism.gate.Weight;
import org.regionalism.gate.Why;

/** What gates on the shipped rubric came to. */
final class ExampleGates {

  private static final FigureKind NUMBER =
      new FigureKind.Quantity(Optional.empty(), Optional.empty(), false);
  private static final FigureKind SHARE =
      new FigureKind.Quantity(Optional.of(0.0), Optional.of(1.0), true);

  private ExampleGates() {}

  static FigurePath number(String... steps) {
    return new FigurePath(Root.WAVE, List.of(steps), NUMBER);
  }

  static FigurePath share(String... steps) {
    return new FigurePath(Root.WAVE, List.of(steps), SHARE);
  }

  static FigurePath word(Root root, String... steps) {
    return new FigurePath(root, List.of(steps), new FigureKind.Word(List.of("any")));
  }

  static Limit limit(String number) {
    return new Limit.Bound(new BigDecimal(number), number);
  }

  static Found amount(double number) {
    return new Found(
        Optional.of(new Value.Amount(number)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Found between(double low, double number, double high, long people) {
    return new Found(
        Optional.of(new Value.Amount(number)),
        Optional.empty(),
        Optional.of(new Reach.Span(low, high)),
        Optional.of(people));
  }

  static Found words(String... words) {
    return new Found(
        Optional.of(new Value.Word(words[0])),
        Optional.empty(),
        words.length == 1 ? Optional.empty() : Optional.of(new Reach.Words(List.of(words))),
        Optional.of(9L));
  }

  static Found hidden(String reason) {
    return new Found(Optional.empty(), Optional.of(reason), Optional.empty(), Optional.empty());
  }

  static Found nothing() {
    return new Found(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static GateResult result(
      FigurePath path, Comparison comparison, Limit limit, Why why, Outcome outcome, Found found) {
    return new GateResult(
        new Gate(path, comparison, limit, Weight.ERROR, Outcome.WARN, Map.of()),
        outcome,
        why,
        found);
  }

  /** Trust at 57, for which at least 60 was asked for. */
  static GateResult unsure() {
    return result(
        number("dimensions", "trust", "index"),
        Comparison.AT_LEAST,
        limit("60"),
        Why.STRADDLES,
        Outcome.WARN,
        between(48, 57, 66, 23));
  }

  static GateResult failed() {
    return result(
        number("overall", "index"),
        Comparison.AT_LEAST,
        limit("50"),
        Why.NOT_MET,
        Outcome.FAIL,
        between(31, 39, 48, 1));
  }

  static GateResult passed() {
    return result(
        number("respondents"), Comparison.AT_LEAST, limit("10"), Why.MET, Outcome.PASS, amount(23));
  }

  /** The whole by levels that a group agreed on. */
  static GateResult agreed() {
    return result(
        number("overall", "index"),
        Comparison.AT_LEAST,
        limit("50"),
        Why.NO_INTERVAL,
        Outcome.WARN,
        new Found(
            Optional.of(new Value.Amount(43)),
            Optional.empty(),
            Optional.of(new Reach.Unknown(Optional.of("consensus"))),
            Optional.empty()));
  }

  /** Every kind of result, alone and together. */
  static List<List<GateResult>> all() {
    List<GateResult> results = new ArrayList<>(List.of(unsure(), failed(), passed(), passed()));
    for (Comparison comparison : Comparison.values()) {
      results.add(
          result(
              share("coverage", "rate"),
              comparison,
              limit("0.6"),
              Why.ABSENT,
              Outcome.WARN,
              nothing()));
    }
    for (String first : List.of("targets", "named", "levels", "overall")) {
      results.add(
          result(
              number(first, "x"), Comparison.IS, limit("1"), Why.ABSENT, Outcome.WARN, nothing()));
    }
    results.add(
        result(
            word(Root.CHANGE, "overall", "verdict"),
            Comparison.NOT,
            new Limit.Word("down"),
            Why.ABSENT,
            Outcome.FAIL,
            nothing()));
    results.add(
        result(
            word(Root.WAVE, "shifts", "focus", "quadrant"),
            Comparison.IS,
            new Limit.Word("regional"),
            Why.STRADDLES,
            Outcome.WARN,
            words("regional", "unformed")));
    results.add(
        result(
            number("overall", "indexCi", "low"),
            Comparison.AT_LEAST,
            limit("40"),
            Why.NO_INTERVAL,
            Outcome.WARN,
            amount(50)));
    results.add(
        result(
            number("overall", "indexCi", "high"),
            Comparison.AT_LEAST,
            limit("40"),
            Why.NOT_SHOWN,
            Outcome.WARN,
            hidden("withheld")));
    results.add(
        result(
            number("overall", "index"),
            Comparison.ABOVE,
            limit("40"),
            Why.NOT_SHOWN,
            Outcome.WARN,
            hidden("consensus")));
    results.add(agreed());
    return List.of(List.of(passed()), List.of(failed()), List.of(unsure()), results);
  }
}
