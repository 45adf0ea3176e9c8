package org.regionalism.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.regionalism.gate.Found.Value;

/**
 * Judges a gate by what is shown of its figure. Where that leaves both possible, the gate's own
 * {@code when-unsure} decides; so it does for every figure that is not shown, whatever it would be.
 */
final class Judgement {

  /** The word of a figure that says that nothing can be said. */
  private static final String CANNOT_TELL = "cannot-tell";

  /** Comparisons are of nine decimals, so that the order of a sum decides nothing. */
  private static final int DECIMALS = 9;

  private Judgement() {}

  static GateResult of(Gate gate, Found found) {
    Why why = why(gate, found);
    Outcome wanted =
        switch (why) {
          case MET -> Outcome.PASS;
          case NOT_MET -> Outcome.FAIL;
          default -> gate.whenUnsure();
        };
    return new GateResult(gate, gate.weight().atMost(wanted), why, found);
  }

  private static Why why(Gate gate, Found found) {
    Optional<Reach> reach = found.reach();
    if (reach.isPresent() && !(reach.get() instanceof Reach.Unknown)) {
      return reach(gate, reach.get());
    }
    if (found.value().isEmpty()) {
      return found.reason().isPresent() ? Why.NOT_SHOWN : Why.ABSENT;
    }
    if (reach.isPresent()) {
      return Why.NO_INTERVAL;
    }
    return value(gate, found.value().get());
  }

  private static Why value(Gate gate, Value value) {
    if (value instanceof Value.Amount amount) {
      return sure(gate.comparison().holds(order(amount.number(), gate)));
    }
    String word = ((Value.Word) value).word();
    if (word.equals(CANNOT_TELL)
        && gate.comparison() == Comparison.IS
        && !gate.limit().written().equals(CANNOT_TELL)) {
      return Why.STRADDLES;
    }
    return sure(holds(word, gate));
  }

  private static Why reach(Gate gate, Reach reach) {
    if (reach instanceof Reach.Words words) {
      return all(words.words(), word -> holds(word, gate));
    }
    Reach.Span span = (Reach.Span) reach;
    int low = order(span.low(), gate);
    int high = order(span.high(), gate);
    if (gate.comparison().takesWords() && low < 0 && high > 0) {
      return Why.STRADDLES;
    }
    return all(List.of(low, high), gate.comparison()::holds);
  }

  private static <T> Why all(List<T> possible, Predicate<T> holds) {
    if (possible.stream().allMatch(holds)) {
      return Why.MET;
    }
    return possible.stream().anyMatch(holds) ? Why.STRADDLES : Why.NOT_MET;
  }

  private static Why sure(boolean holds) {
    return holds ? Why.MET : Why.NOT_MET;
  }

  private static boolean holds(String word, Gate gate) {
    return gate.comparison().holds(word.equals(gate.limit().written()) ? 0 : 1);
  }

  private static int order(double number, Gate gate) {
    return nines(BigDecimal.valueOf(number)).compareTo(nines(((Limit.Bound) gate.limit()).value()));
  }

  private static BigDecimal nines(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
