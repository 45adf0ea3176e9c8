package org.regionalism.report;

import java.util.List;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reliability;
import org.regionalism.rubric.Dimension;

/** Every measure of every dimension: where it stands, who agrees, in points of the scale. */
final class DimensionTable implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    return List.of(
        new DimensionGoals(edition, cells).table(),
        agreement(edition, cells),
        scores(edition, cells),
        reliability(edition, cells));
  }

  private static Block agreement(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Grid grid =
        new Grid("dimensions-agreement", words.of("dimensions.agreement.caption"))
            .columns(words.of("column.dimension"), words.of("column.agree"))
            .columns(words.of("column.disagree"), words.of("column.split"))
            .details(words.of("column.answers"), words.of("column.lean-agree"))
            .details(words.of("column.lean-disagree"));
    for (Dimension dimension : edition.rubric().dimensions()) {
      DimensionResult result = edition.result(dimension);
      int items = dimension.items().size();
      grid.row(
          new Cell.RowHeading(edition.markedName(dimension)),
          cells.share(result.agree(), result.answers(), items),
          cells.share(result.disagree(), result.answers(), items),
          split(words, cells, result),
          cells.count(result.answers()),
          cells.share(result.leanAgree(), result.measure().n(), 1),
          cells.share(result.leanDisagree(), result.measure().n(), 1));
    }
    return grid.table();
  }

  private static Block scores(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Grid grid =
        new Grid("dimensions-scores", words.of("dimensions.scores.caption"))
            .details(words.of("column.dimension"), words.of("column.mean"))
            .details(words.of("column.sd"), words.of("column.mean-interval"))
            .details(words.of("column.pooled-mean"), words.of("column.hub-effect"));
    for (Dimension dimension : edition.rubric().dimensions()) {
      Measure measure = edition.result(dimension).measure();
      grid.row(
          new Cell.RowHeading(edition.markedName(dimension)),
          cells.amount(measure.mean(), Cell.Format.SCALE),
          cells.amount(measure.sd(), Cell.Format.SCALE),
          cells.range(measure.ci(), Cell.Format.SCALE),
          cells.amount(measure.pooledMean(), Cell.Format.SCALE),
          cells.amount(measure.hubEffect(), Cell.Format.SIGNED_SCALE));
    }
    return grid.table();
  }

  private static Block reliability(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Grid grid =
        new Grid("dimensions-reliability", words.of("dimensions.reliability.caption"))
            .details(words.of("column.dimension"), words.of("column.alpha"))
            .details(words.of("column.alpha-interval"), words.of("column.rwg"))
            .details(words.of("column.icc1"), words.of("column.icc2"));
    for (Dimension dimension : edition.rubric().dimensions()) {
      Reliability reliability = edition.result(dimension).reliability();
      grid.row(
          new Cell.RowHeading(edition.markedName(dimension)),
          cells.amount(reliability.alpha(), Cell.Format.SCALE),
          cells.range(reliability.alphaCi(), Cell.Format.SCALE),
          cells.amount(reliability.rwg(), Cell.Format.SCALE),
          cells.amount(reliability.icc1(), Cell.Format.SCALE),
          cells.amount(reliability.icc2(), Cell.Format.SCALE));
    }
    return grid.table();
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
