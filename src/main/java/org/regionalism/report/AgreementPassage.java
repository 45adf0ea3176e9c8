package org.regionalism.report;

import java.util.List;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;

/** Where the group agrees. */
final class AgreementPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    if (!edition.surveyed()) {
      return List.of();
    }
    Words words = edition.words();
    List<String> agreed =
        edition.rubric().dimensions().stream()
            .filter(dimension -> Accord.of(edition.result(dimension)) == Accord.AGREED)
            .map(dimension -> line(edition, dimension))
            .toList();
    return List.of(
        new Block.Heading(words.of("agreement.heading")),
        agreed.isEmpty()
            ? new Block.Paragraph(words.of("agreement.none"))
            : new Block.Bullets(agreed));
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
