package org.regionalism.report;

import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.regionalism.gate.FigureKind;
import org.regionalism.gate.Found;
import org.regionalism.gate.Gate;
import org.regionalism.gate.GateResult;
import org.regionalism.gate.Limit;
import org.regionalism.gate.Reach;

/**
 * Writes the figure of a gate, as precisely as it takes to see on which side of the limit it is.
 */
final class GateFigure {

  /** Figures that are read with two decimals; a share among them is no percentage. */
  private static final Set<String> FINE =
      Set.of(
          "mean",
          "sd",
          "ci",
          "pooledMean",
          "hubEffect",
          "difference",
          "alpha",
          "alphaCi",
          "rwg",
          "icc1",
          "icc2",
          "p",
          "adjustedP");

  private final Edition edition;
  private final Words words;
  private final Gate gate;
  private final Found found;
  private final boolean percent;
  private final int decimals;

  GateFigure(Edition edition, GateResult result) {
    this.edition = edition;
    this.words = edition.words();
    this.gate = result.gate();
    this.found = result.found();
    String key = gate.path().key();
    boolean fine = FINE.contains(key) || gate.path().subject().contains("itemRest");
    this.percent =
        !fine && gate.path().kind() instanceof FigureKind.Quantity quantity && quantity.share();
    this.decimals = fine ? telling(2) : telling(0);
  }

  /** The figure and what it may be in truth; empty where neither is shown. */
  Optional<String> text() {
    if (found.reach().orElse(null) instanceof Reach.Words several) {
      return Optional.of(
          words.of("gate.word", words.either(several.words().stream().map(this::word).toList())));
    }
    return found
        .value()
        .map(
            value ->
                value instanceof Found.Value.Amount amount
                    ? amount(amount.number())
                    : words.of("gate.word", word(((Found.Value.Word) value).word())));
  }

  /** Whether the figure is a word. */
  boolean isWord() {
    return gate.path().kind() instanceof FigureKind.Word;
  }

  /** What was asked for, as it was written. */
  String limit() {
    return gate.limit() instanceof Limit.Word word
        ? words.of("gate.word", word(word.written()))
        : gate.limit().written();
  }

  private String amount(double number) {
    return found.reach().orElse(null) instanceof Reach.Span span
        ? words.of("spoken.index", plain(number), plain(span.low()), plain(span.high()))
        : plain(number);
  }

  private String plain(double number) {
    String text = Numbers.plain(percent ? 100 * number : number, decimals);
    return percent ? words.of("spoken.share", text) : text;
  }

  /** As reports say it; an id where they have no word for it. */
  private String word(String word) {
    String key = gate.path().key();
    return switch (word) {
      case "true" -> words.of("yes");
      case "false" -> words.of("no");
      default ->
          edition.rubric().bands().stream()
              .filter(band -> key.equals("band") && band.id().equals(word))
              .map(band -> edition.text(band.name()))
              .findFirst()
              .or(() -> words.find(key + "." + word))
              .orElse(word);
    };
  }

  /** The decimals from which no number looks like the limit that is not the limit. */
  private int telling(int least) {
    if (!(gate.limit() instanceof Limit.Bound limit)) {
      return least;
    }
    int factor = percent ? 100 : 1;
    return Numbers.telling(
        least,
        factor * limit.value().doubleValue(),
        shown().map(number -> factor * number).toArray());
  }

  private DoubleStream shown() {
    DoubleStream value =
        found.value().orElse(null) instanceof Found.Value.Amount amount
            ? DoubleStream.of(amount.number())
            : DoubleStream.empty();
    return found.reach().orElse(null) instanceof Reach.Span span
        ? DoubleStream.concat(value, DoubleStream.of(span.low(), span.high()))
        : value;
  }
}
