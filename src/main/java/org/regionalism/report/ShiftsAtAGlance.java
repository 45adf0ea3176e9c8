package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;

/** The first picture anywhere: the shifts between their poles. */
final class ShiftsAtAGlance implements Passage {

  private final Passage table = new ShiftTable("summary-shifts-table", false);

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    if (edition.rubric().shifts().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(edition.words().of("shifts.heading")));
    blocks.add(new ShiftPictures(edition).scale("summary-shifts"));
    blocks.addAll(table.of(edition, cells));
    return blocks;
  }
}
