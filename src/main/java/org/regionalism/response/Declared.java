package org.regionalism.response;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Location;
import org.regionalism.mapping.AnswerText;
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
          exact.put(AnswerText.key(raw), answer);
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
    return Optional.ofNullable(exact.get(AnswerText.key(raw)))
        .or(
            () ->
                isText(raw)
                    ? Optional.ofNullable(folded.get(Folding.fold(raw)))
                    : Optional.empty());
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
   * @param places where the code book has each code, as far as that is known
   */
  record Codes(Map<String, String> labels, Map<String, Location> places) {

    static final Codes NONE = new Codes(Map.of());

    Codes {
      labels = byKey(labels);
      places = byKey(places);
    }

    Codes(Map<String, String> labels) {
      this(labels, Map.of());
    }

    private static <T> Map<String, T> byKey(Map<String, T> byCode) {
      Map<String, T> byKey = new LinkedHashMap<>();
      byCode.forEach((code, value) -> byKey.put(AnswerText.key(code), value));
      return Map.copyOf(byKey);
    }

    boolean isEmpty() {
      return labels.isEmpty();
    }

    Optional<String> label(String raw) {
      return Optional.ofNullable(labels.get(AnswerText.key(raw)));
    }

    Optional<Location> place(String raw) {
      return Optional.ofNullable(places.get(AnswerText.key(raw)));
    }
  }
}
