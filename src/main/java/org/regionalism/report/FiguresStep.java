package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Measure;

/** All figures at once, looked at in silence before anybody says what they mean. */
final class FiguresStep implements GuideStep.Maker {

  private static final List<Passage> PASSAGES = List.of(new ShiftsAtAGlance(), new BarsAtAGlance());

  @Override
  public List<GuideStep> of(Edition edition) {
    Words words = edition.words();
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    if (isAnyShown(edition)) {
      PASSAGES.forEach(passage -> blocks.addAll(passage.of(edition, cells)));
    } else {
      blocks.add(new Block.Paragraph(words.of("guide.figures.hidden")));
      edition.rubric().dimensions().forEach(one -> cells.index(edition.result(one).measure()));
    }
    blocks.addAll(cells.notes());
    blocks.addAll(new ThinkingBox(words).of("figures"));
    return List.of(
        new GuideStep(
            GuideStep.Kind.FIGURES,
            "figures",
            words.of("guide.figures.name"),
            "",
            words.of("guide.figures.task"),
            blocks));
  }

  private static boolean isAnyShown(Edition edition) {
    return Stream.concat(
            edition.rubric().shifts().stream().map(one -> edition.standing(one).result().measure()),
            edition.rubric().dimensions().stream().map(one -> edition.result(one).measure()))
        .map(Measure::index)
        .anyMatch(Figure.Shown.class::isInstance);
  }
}
