package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Consensus;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.response.LevelRating;
import org.regionalism.rubric.Dimension;

/** One row a dimension: its level, what that level says, and what was written beside it. */
final class LevelTable implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Grid grid =
        new Grid("levels", words.of("levels.caption"))
            .columns(words.of("column.dimension"), words.of("column.level"))
            .columns(words.of("column.level-index"));
    if (edition.surveyed()) {
      grid.columns(words.of("column.survey-index"), words.of("column.survey-interval"));
    }
    grid.columns(words.of("column.level-says"), words.of("column.evidence"))
        .columns(words.of("column.next"), words.of("column.by"));
    edition
        .latest()
        .consensus()
        .ifPresent(
            consensus ->
                edition
                    .rubric()
                    .dimensions()
                    .forEach(one -> grid.row(row(edition, cells, consensus, one))));
    return List.of(grid.table());
  }

  private static List<Cell> row(
      Edition edition, FigureCells cells, Consensus consensus, Dimension dimension) {
    Optional<LevelRating> rating = Optional.ofNullable(consensus.levels().get(dimension.id()));
    Measure agreed = consensus.dimensions().getOrDefault(dimension.id(), Measure.notAgreed());
    Measure surveyed = edition.result(dimension).measure();
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.RowHeading(edition.markedName(dimension)));
    row.add(
        rating
            .<Cell>map(one -> new Cell.Amount(one.level(), Cell.Format.COUNT))
            .orElseGet(() -> cells.absent(Reason.NO_LEVEL)));
    row.add(cells.index(agreed));
    if (edition.surveyed()) {
      row.add(cells.index(surveyed));
      row.add(cells.range(surveyed.indexCi(), Cell.Format.INDEX));
    }
    row.add(new Cell.Label(rating.map(one -> says(edition, dimension, one)).orElse("")));
    row.add(new Cell.Label(rating.map(LevelRating::evidence).orElse("")));
    row.add(new Cell.Label(rating.map(LevelRating::next).orElse("")));
    row.add(new Cell.Label(rating.map(LevelRating::by).orElse("")));
    return row;
  }

  /** The rubric's descriptor; nothing where the rubric describes no levels. */
  static String says(Edition edition, Dimension dimension, LevelRating rating) {
    return dimension.levels().size() < rating.level()
        ? ""
        : edition.text(dimension.levels().get(rating.level() - 1));
  }
}
