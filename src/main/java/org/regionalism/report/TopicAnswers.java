package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.ItemResult;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/** The answers to one dimension's statements as they were given, in three columns to read aloud. */
record TopicAnswers(Edition edition, Dimension dimension) {

  Block table(String id, FigureCells cells) {
    Words words = edition.words();
    Grid grid =
        new Grid(id, words.of("guide.answers.caption"))
            .columns(words.of("column.item"), words.of("column.people"))
            .columns(
                words.of("guide.column.given-disagree"), words.of("guide.column.given-neither"))
            .columns(words.of("guide.column.given-agree"));
    for (Item item : ItemBatch.byAgreement(edition, dimension)) {
      ItemResult result = edition.result(item);
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.RowHeading(edition.markedText(item)));
      row.add(cells.count(result.n()));
      for (int side = -1; side <= 1; side++) {
        row.add(count(cells, result, side));
      }
      grid.row(row);
    }
    return grid.table();
  }

  private Cell count(FigureCells cells, ItemResult result, int side) {
    Optional<List<Integer>> counts = result.counts();
    if (counts.isEmpty()) {
      return result.n() instanceof Figure.Missing missing
          ? cells.absent(missing.reason())
          : new Cell.Withheld(edition.words().of("items.counts.hidden"));
    }
    int sum = 0;
    for (int point = 0; point < counts.get().size(); point++) {
      sum += side(dimension.scale().points().get(point)) == side ? counts.get().get(point) : 0;
    }
    return new Cell.Amount(sum, Cell.Format.COUNT);
  }

  /** −1 disagreeing, 0 neither, 1 agreeing. */
  private int side(AnswerScale.Point point) {
    AnswerScale scale = dimension.scale();
    return point.value() >= scale.agreeFrom() ? 1 : point.value() <= scale.disagreeTo() ? -1 : 0;
  }
}
