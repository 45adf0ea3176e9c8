package org.regionalism.response;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.export.Column;
import org.regionalism.response.KnownAnswers.Known;

/**
 * Refuses a column in which two labels would be one point: one survey question offers each point
 * once, so the second belongs to a finer scale. Labels of several languages are one question's.
 */
final class TwoLabels {

  private final String item;
  private final Column column;
  private final AnswerMatcher matcher;

  TwoLabels(String item, Column column, AnswerMatcher matcher) {
    this.item = item;
    this.column = column;
    this.matcher = matcher;
  }

  void report(List<Known> answers, FilePlaces places, Diagnostics diagnostics) {
    if (isBilingual(answers)) {
      return;
    }
    Map<Integer, Map<String, Known>> byPoint = new TreeMap<>();
    for (Known answer : answers) {
      String text = answer.match().text();
      if (answer.match().answer() instanceof Answer.Scored scored && !text.isEmpty()) {
        byPoint.computeIfAbsent(scored.point(), point -> new TreeMap<>()).putIfAbsent(text, answer);
      }
    }
    for (Map<String, Known> texts : byPoint.values()) {
      if (texts.size() > 1) {
        List<Known> two =
            texts.values().stream().sorted(Comparator.comparingInt(Known::row)).limit(2).toList();
        diagnostics.add(
            Code.ANSWERS_TWO_LABELS,
            places.at(two.get(1).row(), column.index()),
            Shown.text(two.get(0).raw()),
            Shown.text(two.get(1).raw()),
            item);
      }
    }
  }

  /** Whether no one language has all the labels of the column; a synonym may be of any. */
  private boolean isBilingual(List<Known> answers) {
    Optional<Set<String>> shared = Optional.empty();
    for (Known answer : answers) {
      Set<String> languages = matcher.texts().languages(answer.match().text());
      if (!languages.isEmpty()) {
        Set<String> both = new HashSet<>(shared.orElse(languages));
        both.retainAll(languages);
        shared = Optional.of(both);
      }
    }
    return shared.isPresent() && shared.get().isEmpty();
  }
}
