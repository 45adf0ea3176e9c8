package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Reached;
import org.regionalism.assessment.TargetResult;

/** How far it is to what was set as a goal. */
final class TargetsSection implements SectionLayout {

  @Override
  public List<Document.Section> of(Edition edition) {
    List<TargetResult> targets = edition.assessment().targets();
    if (targets.isEmpty()) {
      return List.of();
    }
    Words words = edition.words();
    FigureCells cells = new FigureCells(edition);
    Grid grid =
        new Grid("targets", words.of("targets.caption"))
            .columns(words.of("column.part"), words.of("column.target"))
            .columns(words.of("column.goal-index"), words.of("column.interval"))
            .columns(words.of("column.gap"), words.of("column.reached"));
    targets.forEach(result -> grid.row(row(edition, cells, result)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(grid.table());
    if (edition.assessment().expectations().targets().nextBand()) {
      blocks.add(new Block.Note(words.of("targets.next-band")));
    }
    blocks.add(new Block.Note(words.of("targets.note")));
    blocks.addAll(cells.notes());
    return List.of(
        new Document.Section(
            "targets",
            words.of("targets.name"),
            TargetsPassage.finding(edition, targets),
            new WhoAnswered(edition).headline(words.of("targets.lead")),
            blocks));
  }

  private static List<Cell> row(Edition edition, FigureCells cells, TargetResult result) {
    return List.of(
        new Cell.RowHeading(TargetsPassage.name(edition, result)),
        new Cell.Amount(result.target().index(), Cell.Format.INDEX),
        cells.amount(result.goalIndex(), Cell.Format.INDEX),
        interval(cells, result),
        cells.amount(result.gap(), Cell.Format.SIGNED_INDEX),
        reached(edition, cells, result));
  }

  /** It is to be seen on which side of the target it ends. */
  private static Cell interval(FigureCells cells, TargetResult result) {
    return result.goalCi() instanceof Interval.Shown ends
        ? new Cell.Range(ends.low(), ends.high(), Cell.Format.INDEX, result.target().index())
        : cells.range(result.goalCi(), Cell.Format.INDEX);
  }

  private static Cell reached(Edition edition, FigureCells cells, TargetResult result) {
    return result.goalCi() instanceof Interval.Missing missing
        ? cells.absent(missing.reason())
        : new Cell.Label(
            edition.words().of("reached." + result.reached().orElse(Reached.CANNOT_TELL).id()));
  }
}
