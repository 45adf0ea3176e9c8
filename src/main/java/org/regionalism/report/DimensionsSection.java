package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;

/** Every measure of every dimension. */
final class DimensionsSection implements SectionLayout {

  private final Passage table = new DimensionTable();

  @Override
  public List<Document.Section> of(Edition edition) {
    if (!edition.surveyed()) {
      return List.of();
    }
    Words words = edition.words();
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(table.of(edition, cells));
    blocks.add(new Block.Note(words.of("dimensions.note")));
    blocks.addAll(cells.notes());
    return List.of(
        new Document.Section(
            "dimensions",
            words.of("dimensions.name"),
            new Splits(edition).title(),
            new WhoAnswered(edition).headline(words.of("dimensions.lead")),
            blocks));
  }
}
