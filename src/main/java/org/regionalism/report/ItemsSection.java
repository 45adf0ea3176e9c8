package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;

/** The answers to every item. */
final class ItemsSection implements SectionLayout {

  @Override
  public List<Document.Section> of(Edition edition) {
    if (!edition.surveyed()) {
      return List.of();
    }
    Words words = edition.words();
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Note(words.of("items.note")));
    for (ItemBatch batch : ItemBatch.all(edition)) {
      blocks.add(new Block.Heading(batch.title()));
      blocks.add(new AnswerBarsPicture(edition).of(batch));
      blocks.addAll(new ItemTable(batch).of(edition, cells));
    }
    long unasked =
        edition.rubric().items().stream().filter(item -> !ItemBatch.isAsked(edition, item)).count();
    if (unasked > 0) {
      blocks.add(new Block.Note(words.counted("items.unasked", unasked, Long.toString(unasked))));
    }
    blocks.add(new Block.Note(words.of("items.counts.note")));
    blocks.addAll(cells.notes());
    return List.of(
        new Document.Section(
            "items",
            words.of("items.name"),
            new ItemTitle(edition).of(edition.rubric().items()),
            new WhoAnswered(edition).pooled(words.of("items.lead")),
            blocks));
  }
}
