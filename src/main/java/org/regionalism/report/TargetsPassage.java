package org.regionalism.report;

import java.util.List;
import org.regionalism.assessment.TargetResult;

/** Says in a line which targets were reached. */
final class TargetsPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    List<TargetResult> targets = edition.assessment().targets();
    return targets.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(edition.words().of("targets.heading")),
            new Block.Paragraph(finding(edition, targets)));
  }

  /** Names under whether their targets were reached. */
  static String finding(Edition edition, List<TargetResult> targets) {
    Words words = edition.words();
    Finding finding =
        new Finding(
            words,
            List.of(
                words.of("reached.yes"),
                words.of("reached.no"),
                words.of("reached.cannot-tell"),
                words.of("reached.unknown")));
    for (TargetResult result : targets) {
      finding.add(
          words.of("reached." + result.reached().map(reached -> reached.id()).orElse("unknown")),
          name(edition, result));
    }
    return finding.title();
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
