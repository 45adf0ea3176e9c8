package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.ItemResult;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/** The answers to the items of a batch, in the rubric's order. */
record ItemTable(ItemBatch batch) implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Grid grid =
        new Grid(batch.id() + "-table", words.of("items.caption"))
            .columns(words.of("column.dimension"), words.of("column.item"))
            .columns(words.of("column.people"));
    for (AnswerScale.Point point : batch.scale().points()) {
      grid.columns(edition.text(point.label()));
    }
    grid.columns(words.of("column.item-agree"), words.of("column.item-interval"))
        .columns(words.of("column.item-disagree"))
        .details(words.of("column.mean"), words.of("column.sd"))
        .details(words.of("column.item-rest"));
    for (Dimension dimension : batch.dimensions()) {
      for (Item item : ItemBatch.asked(edition, dimension)) {
        grid.row(row(edition, cells, dimension, item));
      }
    }
    return List.of(grid.table());
  }

  private List<Cell> row(Edition edition, FigureCells cells, Dimension dimension, Item item) {
    ItemResult result = edition.result(item);
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.Label(edition.name(dimension)));
    row.add(new Cell.RowHeading(edition.markedText(item)));
    row.add(cells.count(result.n()));
    for (int point = 0; point < batch.scale().points().size(); point++) {
      row.add(count(edition.words(), cells, result, point));
    }
    row.add(cells.share(result.agree(), result.n(), 1));
    row.add(cells.range(result.agreeCi(), Cell.Format.SHARE));
    row.add(cells.share(result.disagree(), result.n(), 1));
    row.add(cells.amount(result.mean(), Cell.Format.SCALE));
    row.add(cells.amount(result.sd(), Cell.Format.SCALE));
    row.add(cells.amount(edition.itemRest(dimension, item), Cell.Format.SCALE));
    return row;
  }

  private static Cell count(Words words, FigureCells cells, ItemResult result, int point) {
    Optional<List<Integer>> counts = result.counts();
    if (counts.isPresent()) {
      return new Cell.Amount(counts.get().get(point), Cell.Format.COUNT);
    }
    return result.n() instanceof Figure.Missing missing
        ? cells.absent(missing.reason())
        : new Cell.Withheld(words.of("items.counts.hidden"));
  }
}
