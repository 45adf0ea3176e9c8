package org.regionalism.report;

import java.util.List;
import org.regionalism.assessment.Influence;

/** Says whether one organization decides the band of the whole. */
final class InfluencePassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    if (!edition.surveyed()) {
      return List.of();
    }
    Words words = edition.words();
    Influence influence = edition.latest().scrutiny().influence();
    if (influence instanceof Influence.Missing missing) {
      return words.find("influence." + missing.reason().id()).stream()
          .<Block>map(Block.Note::new)
          .toList();
    }
    boolean named = edition.latest().overall().band().isPresent();
    boolean changes = influence instanceof Influence.Known known && known.changes();
    return List.of(
        new Block.Paragraph(
            words.of((changes ? "influence.yes" : "influence.no") + (named ? "" : ".unnamed"))));
  }
}
