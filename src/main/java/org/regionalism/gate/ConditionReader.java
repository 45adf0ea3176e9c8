package org.regionalism.gate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.rubric.Rubric;

/** Reads conditions of the form {@code FIGURE COMPARISON LIMIT}, and limits alone. */
final class ConditionReader {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?%?");

  /** More digits say nothing, take long to read, and are too many for a figure to be told from. */
  private static final int LONGEST = 100;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final FigurePaths paths;
  private final Diagnostics diagnostics;

  ConditionReader(Rubric rubric, Diagnostics diagnostics) {
    this.paths = new FigurePaths(rubric, diagnostics);
    this.diagnostics = diagnostics;
  }

  /** Reads a whole condition; empty where it has a fault (reported). */
  Optional<Gate> condition(String text, Location at) {
    List<String> words = Arrays.asList(BLANKS.split(text.strip()));
    // The last one, because names may have such words in them.
    int middle = words.size() - 2;
    while (middle > 0 && Comparison.byId(words.get(middle)).isEmpty()) {
      middle--;
    }
    if (middle < 1) {
      diagnostics.add(Code.GATE_FORM, at, text, formHint(words));
      return Optional.empty();
    }
    Comparison comparison = Comparison.byId(words.get(middle)).orElseThrow();
    String limit = joined(words.subList(middle + 1, words.size()));
    return condition(joined(words.subList(0, middle)), comparison, limit, at);
  }

  /** Reads a condition from its parts; empty where one has a fault (reported). */
  Optional<Gate> condition(String path, Comparison comparison, String limit, Location at) {
    Optional<FigurePath> figure = paths.find(path, at);
    if (figure.isEmpty()) {
      return Optional.empty();
    }
    return limit(limit, figure.get(), comparison, at)
        .map(
            read -> new Gate(figure.get(), comparison, read, Weight.ERROR, Outcome.WARN, Map.of()));
  }

  /** Reads a limit; empty where the figure cannot be held against it (reported). */
  Optional<Limit> limit(String text, FigurePath path, Comparison comparison, Location at) {
    return path.kind() instanceof FigureKind.Quantity quantity
        ? number(text, path, quantity, at)
        : word(text, path, ((FigureKind.Word) path.kind()).known(), comparison, at);
  }

  private Optional<Limit> word(
      String text, FigurePath path, List<String> known, Comparison comparison, Location at) {
    if (!comparison.takesWords()) {
      diagnostics.add(
          Code.GATE_NO_ORDER, at, path.text(), comparison.id(), String.join(", ", known));
      return Optional.empty();
    }
    if (!known.contains(text)) {
      String hint =
          Nearest.to(text, known)
              .map(near -> "Did you mean '" + near + "'?")
              .orElse("It is one of " + String.join(", ", known) + ".");
      return refuse(text, path, hint, at);
    }
    return Optional.of(new Limit.Word(text));
  }

  private Optional<Limit> number(
      String text, FigurePath path, FigureKind.Quantity quantity, Location at) {
    if (!NUMBER.matcher(text).matches()) {
      return refuse(text, path, "Write a number" + (quantity.share() ? ", or 60%." : "."), at);
    }
    if (text.length() > LONGEST) {
      return refuse(text, path, "Write a number of at most " + LONGEST + " characters.", at);
    }
    boolean percent = text.endsWith("%");
    BigDecimal written = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
    if (percent && !quantity.share()) {
      return refuse(text, path, "It is no share: write the number without a per cent sign.", at);
    }
    if (!percent && quantity.share() && written.compareTo(BigDecimal.ONE) > 0) {
      return refuse(text, path, "It is a share from 0 to 1: did you mean '" + text + "%'?", at);
    }
    BigDecimal value = percent ? written.divide(HUNDRED) : written;
    boolean tooLow = quantity.least().filter(least -> value.doubleValue() < least).isPresent();
    boolean tooHigh = quantity.most().filter(most -> value.doubleValue() > most).isPresent();
    if (tooLow || tooHigh) {
      return refuse(text, path, "It is never " + (tooLow ? "so low." : "so high."), at);
    }
    return Optional.of(new Limit.Bound(value, text));
  }

  private Optional<Limit> refuse(String text, FigurePath path, String hint, Location at) {
    diagnostics.add(Code.GATE_LIMIT, at, text, path.text(), hint);
    return Optional.empty();
  }

  private static String formHint(List<String> words) {
    return words.stream()
        .flatMap(word -> Nearest.to(word, Comparison.ids()).stream())
        .findFirst()
        .map(near -> "Did you mean '" + near + "'?")
        .orElse("Conditions are " + String.join(", ", Comparison.ids()) + ".");
  }

  private static String joined(List<String> words) {
    return words.stream().collect(Collectors.joining(" "));
  }
}
