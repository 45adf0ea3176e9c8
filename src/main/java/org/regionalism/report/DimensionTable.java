package org.regionalism.report;

import java.util.List;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Measure;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Domain;

/** One row a dimension, with every measure there is. */
final class DimensionTable implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Grid grid =
        new Grid("dimensions", words.of("dimensions.caption"))
            .columns(words.of("column.dimension"))
            .details(words.of("column.domain"))
            .columns(words.of("column.direction"), words.of("column.people"))
            .columns(words.of("column.organizations"), words.of("column.index"))
            .columns(words.of("column.interval"), words.of("column.band"))
            .columns(words.of("column.agree"), words.of("column.disagree"))
            .columns(words.of("column.split"))
            .details(words.of("column.lean-agree"), words.of("column.lean-disagree"))
            .details(words.of("column.answers"), words.of("column.mean"))
            .details(words.of("column.sd"), words.of("column.mean-interval"))
            .details(words.of("column.pooled-mean"), words.of("column.hub-effect"))
            .details(words.of("column.alpha"), words.of("column.alpha-interval"))
            .details(words.of("column.rwg"), words.of("column.icc1"), words.of("column.icc2"));
    for (Domain domain : edition.rubric().domains()) {
      for (Dimension dimension : domain.dimensions()) {
        grid.row(row(edition, cells, domain, dimension));
      }
    }
    return List.of(grid.table());
  }

  private static List<Cell> row(
      Edition edition, FigureCells cells, Domain domain, Dimension dimension) {
    Words words = edition.words();
    DimensionResult result = edition.result(dimension);
    Measure measure = result.measure();
    int items = dimension.items().size();
    return List.of(
        new Cell.RowHeading(edition.name(dimension)),
        new Cell.Label(edition.text(domain.shortTitle())),
        new Cell.Label(
            words.of(
                dimension.direction() == Direction.AWAY ? "direction.away" : "direction.toward")),
        cells.count(measure.n()),
        cells.count(measure.organizations()),
        cells.index(measure),
        cells.range(measure.indexCi(), Cell.Format.INDEX),
        new BandReach(edition).cell(measure, cells),
        cells.share(result.agree(), result.answers(), items),
        cells.share(result.disagree(), result.answers(), items),
        split(words, cells, result),
        cells.share(result.leanAgree(), measure.n(), 1),
        cells.share(result.leanDisagree(), measure.n(), 1),
        cells.count(result.answers()),
        cells.amount(measure.mean(), Cell.Format.SCALE),
        cells.amount(measure.sd(), Cell.Format.SCALE),
        cells.range(measure.ci(), Cell.Format.SCALE),
        cells.amount(measure.pooledMean(), Cell.Format.SCALE),
        cells.amount(measure.hubEffect(), Cell.Format.SIGNED_SCALE),
        cells.amount(result.reliability().alpha(), Cell.Format.SCALE),
        cells.range(result.reliability().alphaCi(), Cell.Format.SCALE),
        cells.amount(result.reliability().rwg(), Cell.Format.SCALE),
        cells.amount(result.reliability().icc1(), Cell.Format.SCALE),
        cells.amount(result.reliability().icc2(), Cell.Format.SCALE));
  }

  /** A split that is not seen is no split where the leanings are shown, and unknown elsewhere. */
  private static Cell split(Words words, FigureCells cells, DimensionResult result) {
    if (!result.split()
        && !Splits.isSeen(result)
        && result.leanAgree() instanceof Figure.Missing missing) {
      return cells.absent(missing.reason());
    }
    return new Cell.Label(words.of(result.split() ? "yes" : "no"));
  }
}
