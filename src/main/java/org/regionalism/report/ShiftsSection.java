package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;

/** The shifts with their poles, and how to read where they stand. */
final class ShiftsSection implements SectionLayout {

  private final Passage table = new ShiftTable("shifts-table", true);
  private final Passage readings = new QuadrantReadings();

  @Override
  public List<Document.Section> of(Edition edition) {
    if (edition.rubric().shifts().isEmpty()) {
      return List.of();
    }
    Words words = edition.words();
    ShiftPictures pictures = new ShiftPictures(edition);
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    blocks.add(pictures.scale("shifts"));
    blocks.addAll(table.of(edition, cells));
    blocks.add(new Block.Note(edition.say("shifts.note")));
    blocks.add(pictures.map("shift-map"));
    blocks.addAll(readings.of(edition, cells));
    blocks.addAll(cells.notes());
    return List.of(
        new Document.Section(
            "shifts",
            words.of("shifts.name"),
            ShiftStanding.title(edition),
            new WhoAnswered(edition).headline(edition.say("shifts.lead")),
            blocks));
  }
}
