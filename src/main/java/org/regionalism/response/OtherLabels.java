package org.regionalism.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.rubric.Folding;

/**
 * Texts that are no answers and stand in many columns alike: the survey was asked in other words,
 * or in another language. It is one fault for each answer scale, and so it is reported once.
 */
final class OtherLabels {

  /** A text in so many columns is no slip. */
  static final int MANY = 3;

  private final Map<Label, Integer> columns = new HashMap<>();
  private final Map<String, Found> byScale = new LinkedHashMap<>();

  /** A text, folded, where an answer of a scale should be. */
  private record Label(String scale, String text) {}

  /** What stands in place of one scale's answers. */
  private record Found(
      AnswerMatcher matcher, Map<String, String> texts, List<String> items, Location first) {}

  /** Counts a column, which is to be done with all before any text is taken. */
  void count(String scale, Collection<Unmatched.Value> values) {
    values.stream()
        .filter(value -> value.fault() == Code.ANSWER_UNMATCHED)
        .map(value -> new Label(scale, Folding.fold(value.raw())))
        .distinct()
        .forEach(label -> columns.merge(label, 1, Integer::sum));
  }

  /** Takes a text that stands in many columns; any other is to be reported where it stands. */
  boolean take(String raw, Optional<String> near, String item, AnswerMatcher matcher, Location at) {
    String scale = matcher.scale().id();
    String folded = Folding.fold(raw);
    if (columns.getOrDefault(new Label(scale, folded), 0) < MANY) {
      return false;
    }
    Found found =
        byScale.computeIfAbsent(
            scale, id -> new Found(matcher, new LinkedHashMap<>(), new ArrayList<>(), at));
    String hint = near.map(label -> " (did you mean '" + label + "'?)").orElse("");
    found.texts().putIfAbsent(folded, "'" + Shown.text(raw) + "'" + hint);
    if (!found.items().contains(item)) {
      found.items().add(item);
    }
    return true;
  }

  /** Reports them, at the first of each scale. */
  void report(Diagnostics diagnostics) {
    byScale.forEach(
        (scale, found) ->
            diagnostics.add(
                Code.ANSWERS_OTHER_LABELS,
                found.first(),
                Shown.first(List.copyOf(found.texts().values())),
                ColumnCheck.quoted(found.items()),
                Integer.toString(found.items().size()),
                scale,
                String.join(", ", found.matcher().texts().labels())));
  }
}
