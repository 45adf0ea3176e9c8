package org.regionalism.response;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.rubric.Folding;

/**
 * What is declared of one column beside the rubric: answers, codes, and the direction of its
 * numbers.
 */
final class Declared {

  /** Nothing. */
  static final Declared NOTHING = new Declared(Map.of(), Codes.NONE, false);

  private final Map<String, Answer> exact = new HashMap<>();
  private final Map<String, Answer> folded = new HashMap<>();
  private final Codes codes;
  private final boolean descending;

  /**
   * Declares.
   *
   * @param answers what raw values mean
   * @param codes the labels of the tool's codes
   * @param descending whether the highest number stands for the lowest point
   */
  Declared(Map<String, Answer> answers, Codes codes, boolean descending) {
    this.codes = codes;
    this.descending = descending;
    Set<String> ambiguous = new HashSet<>();
    answers.forEach(
        (raw, answer) -> {
          exact.put(key(raw), answer);
          if (isText(raw)) {
            Answer other = folded.putIfAbsent(Folding.fold(raw), answer);
            if (other != null && !other.equals(answer)) {
              ambiguous.add(Folding.fold(raw));
            }
          }
        });
    folded.keySet().removeAll(ambiguous);
  }

  /** The declared meaning of a raw value. Numbers are compared as numbers, words folded. */
  Optional<Answer> answer(String raw) {
    if (exact.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(exact.get(key(raw)))
        .or(
            () ->
                isText(raw)
                    ? Optional.ofNullable(folded.get(Folding.fold(raw)))
                    : Optional.empty());
  }

  /** What has the same key is the same answer: "4" and "4.0", "Agree" and " AGREE ". */
  static String key(String raw) {
    String tidy = NumberedLabel.tidy(raw);
    return NumberedLabel.whole(tidy).isPresent()
        ? Integer.toString(NumberedLabel.whole(tidy).getAsInt())
        : tidy.toLowerCase(Locale.ROOT);
  }

  /** Beside numbers, punctuation at the edges may be a sign. */
  private static boolean isText(String raw) {
    return raw.chars().noneMatch(Character::isDigit);
  }

  Codes codes() {
    return codes;
  }

  boolean descending() {
    return descending;
  }

  /**
   * The labels of a survey tool's codes.
   *
   * @param labels by code
   */
  record Codes(Map<String, String> labels) {

    static final Codes NONE = new Codes(Map.of());

    Codes {
      Map<String, String> byKey = new LinkedHashMap<>();
      labels.forEach((code, label) -> byKey.put(key(code), label));
      labels = Map.copyOf(byKey);
    }

    boolean isEmpty() {
      return labels.isEmpty();
    }

    Optional<String> label(String raw) {
      return Optional.ofNullable(labels.get(key(raw)));
    }
  }
}
