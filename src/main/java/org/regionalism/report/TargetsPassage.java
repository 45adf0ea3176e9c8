package org.regionalism.report;

import java.util.List;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Reached;
import org.regionalism.assessment.TargetResult;
import org.regionalism.rubric.Target;

/** Says in a line which targets were reached. */
final class TargetsPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    List<TargetResult> targets = edition.assessment().targets();
    return targets.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(edition.words().of("targets.heading")),
            new Block.Paragraph(edition.words().of("targets.finding", finding(edition, targets))));
  }

  /** Names under whether their targets were reached. */
  static String finding(Edition edition, List<TargetResult> targets) {
    Finding finding =
        new Finding(
            edition.words(),
            List.of(
                clause(Reached.YES),
                clause(Reached.NO),
                clause(Reached.CANNOT_TELL),
                Finding.Clause.HIDDEN));
    for (TargetResult result : targets) {
      finding.add(
          clause(result),
          result.target().kind() == Target.Kind.OVERALL
              ? edition.words().of("overall.within")
              : name(edition, result));
    }
    return finding.title();
  }

  /** Without an interval, as where all are alike, an index that is shown tells nothing. */
  private static Finding.Clause clause(TargetResult result) {
    if (result.reached().isPresent()) {
      return clause(result.reached().get());
    }
    return result.goalIndex() instanceof Figure.Shown
        ? clause(Reached.CANNOT_TELL)
        : Finding.Clause.HIDDEN;
  }

  private static Finding.Clause clause(Reached reached) {
    return Finding.Clause.of("reached.title." + reached.id());
  }

  /** What a target was set for, as people read it. */
  static String name(Edition edition, TargetResult result) {
    Words words = edition.words();
    String id = result.target().id();
    return switch (result.target().kind()) {
      case OVERALL -> words.of("overall.name");
      case DOMAIN ->
          edition.rubric().domains().stream()
              .filter(domain -> domain.id().equals(id))
              .map(domain -> edition.text(domain.shortTitle()))
              .findFirst()
              .orElse(id);
      case SHIFT ->
          edition.rubric().shifts().stream()
              .filter(shift -> shift.id().equals(id))
              .map(shift -> words.of("change.shift", edition.text(shift.shortTitle())))
              .findFirst()
              .orElse(id);
      case DIMENSION ->
          edition.rubric().dimensions().stream()
              .filter(dimension -> dimension.id().equals(id))
              .map(edition::markedName)
              .findFirst()
              .orElse(id);
    };
  }
}
