package org.regionalism.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.Crossed;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.Reason;

/** The movements of a change by the keys of their questions. */
final class MovedQuestions {

  private MovedQuestions() {}

  /** The keys of the questions in which it is shown what moved. */
  static Set<String> shown(Change change) {
    Set<String> shown = new TreeSet<>();
    add(shown, Crossed.OVERALL, change.overall());
    change.domains().forEach((id, one) -> add(shown, Crossed.domain(id), one));
    change.shifts().forEach((id, one) -> add(shown, Crossed.shift(id), one));
    change.dimensions().forEach((id, one) -> add(shown, Crossed.dimension(id), one));
    return shown;
  }

  private static void add(Set<String> shown, String question, Movement movement) {
    if (movement.indexDifference() instanceof Figure.Shown) {
      shown.add(question);
    }
  }

  /** The same change, with what moved in some questions withheld. */
  static Change without(Change change, Set<String> questions) {
    return questions.isEmpty()
        ? change
        : change.with(
            questions.contains(Crossed.OVERALL)
                ? Movement.missing(Reason.WITHHELD)
                : change.overall(),
            without(change.domains(), Crossed::domain, questions),
            without(change.shifts(), Crossed::shift, questions),
            without(change.dimensions(), Crossed::dimension, questions));
  }

  private static Map<String, Movement> without(
      Map<String, Movement> movements, UnaryOperator<String> question, Set<String> questions) {
    Map<String, Movement> left = new LinkedHashMap<>(movements);
    left.replaceAll(
        (id, movement) ->
            questions.contains(question.apply(id)) ? Movement.missing(Reason.WITHHELD) : movement);
    return left;
  }
}
