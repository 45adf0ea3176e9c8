package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Nines;
import org.regionalism.response.LevelRating;
import org.regionalism.rubric.Dimension;

/** Dimensions of which the survey of the same wave has no index in reach that fits the level. */
final class LevelsApartPassage implements Passage {

  /** An index nearer to a level than this is nearest to it. */
  private static final double HALF_A_STEP = 12.5;

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    if (!edition.surveyed()) {
      return List.of();
    }
    Words words = edition.words();
    List<String> lines = new ArrayList<>();
    edition
        .latest()
        .consensus()
        .ifPresent(
            consensus -> {
              for (Dimension dimension : edition.rubric().dimensions()) {
                Measure agreed =
                    consensus.dimensions().getOrDefault(dimension.id(), Measure.notAgreed());
                Measure surveyed = edition.result(dimension).measure();
                if (areApart(agreed.index(), surveyed.indexCi())) {
                  lines.add(line(edition, dimension, agreed, surveyed));
                }
              }
            });
    return List.of(
        new Block.Heading(words.of("apart.heading")),
        new Block.Paragraph(words.of("apart.caption")),
        lines.isEmpty() ? new Block.Paragraph(words.of("apart.none")) : new Block.Bullets(lines));
  }

  private static boolean areApart(Figure agreed, Interval surveyed) {
    return agreed instanceof Figure.Shown index
        && surveyed instanceof Interval.Shown ends
        && (Nines.round(index.value() + HALF_A_STEP) < Nines.round(ends.low())
            || Nines.round(index.value() - HALF_A_STEP) > Nines.round(ends.high()));
  }

  private static String line(
      Edition edition, Dimension dimension, Measure agreed, Measure surveyed) {
    Spoken spoken = new Spoken(edition.words());
    return edition
        .words()
        .of(
            "apart.line",
            edition.name(dimension),
            LevelNames.of(edition, LevelRating.ofIndex(agreed.index().number().orElseThrow())),
            spoken.index(agreed),
            spoken.index(surveyed));
  }
}
