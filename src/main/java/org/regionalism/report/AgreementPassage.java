package org.regionalism.report;

import java.util.List;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Nines;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;

/**
 * Where the group agrees: no split, answers much closer together than by chance, and one band in
 * reach.
 */
final class AgreementPassage implements Passage {

  private static final double CLOSE = .70;

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    if (!edition.surveyed()) {
      return List.of();
    }
    Words words = edition.words();
    List<String> agreed =
        edition.rubric().dimensions().stream()
            .filter(dimension -> isAgreed(edition.result(dimension)))
            .map(dimension -> line(edition, dimension))
            .toList();
    return List.of(
        new Block.Heading(words.of("agreement.heading")),
        agreed.isEmpty()
            ? new Block.Paragraph(words.of("agreement.none"))
            : new Block.Bullets(agreed));
  }

  /** A split that cannot be seen might be there. */
  private static boolean isAgreed(DimensionResult result) {
    return !result.split()
        && Splits.isSeen(result)
        && result.measure().band().isPresent()
        && Nines.round(result.reliability().rwg().number().orElse(0)) >= CLOSE;
  }

  private static String line(Edition edition, Dimension dimension) {
    return edition
        .words()
        .of(
            "agreement.line",
            dimension.direction() == Direction.AWAY
                ? edition.words().of("dimension.away", edition.text(dimension.title()))
                : edition.text(dimension.title()),
            new Spoken(edition.words()).index(edition.result(dimension).measure()),
            new BandReach(edition).inWords(edition.result(dimension).measure()));
  }
}
