package org.regionalism.response;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.mapping.AnswerText;
import org.regionalism.mapping.CodeBook.ChoiceList;
import org.regionalism.rubric.Folding;

/**
 * Finds codes of one list that have the same answer as their label. A tool does not number one
 * choice twice, so one of the two labels is another one's. Many questions may share such codes, and
 * so they are reported once.
 */
final class SameLabels {

  private final Map<Twins, Found> found = new LinkedHashMap<>();

  /** Two codes and the label of both, folded. */
  private record Twins(String one, String other, String label) {}

  /** What is said of two codes. */
  private record Found(String list, String label, Location at) {}

  /** Looks through the labels that are used of a list. */
  void look(ChoiceList list, Map<String, String> table, AnswerMatcher plain, Location book) {
    Map<String, String> codes = new HashMap<>();
    table.forEach(
        (code, label) -> {
          String folded = Folding.fold(label);
          @Nullable String before = codes.putIfAbsent(folded, code);
          if (before != null
              && !AnswerText.key(before).equals(AnswerText.key(code))
              && plain.match(label).isScored()) {
            found.putIfAbsent(
                new Twins(before, code, folded),
                new Found(list.name(), label, list.places().getOrDefault(code, book)));
          }
        });
  }

  void report(Diagnostics diagnostics) {
    found.forEach(
        (twins, one) ->
            diagnostics.add(
                Code.CODEBOOK_SAME_LABEL,
                one.at(),
                twins.one(),
                twins.other(),
                one.list(),
                one.label()));
  }
}
