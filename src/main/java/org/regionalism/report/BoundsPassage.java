package org.regionalism.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.regionalism.assessment.Bounds;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Reason;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Shift;

/** What indexes could be at worst and at best if the silent organizations had answered. */
final class BoundsPassage implements Passage {

  private static final Interval NONE = Interval.missing(Reason.NO_ANSWERS);

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    return edition
        .coverage()
        .flatMap(coverage -> coverage.bounds())
        .filter(BoundsPassage::tellAnything)
        .map(bounds -> of(edition, cells, bounds))
        .orElse(List.of());
  }

  private static List<Block> of(Edition edition, FigureCells cells, Bounds bounds) {
    Words words = edition.words();
    Grid grid =
        new Grid("bounds", words.of("bounds.caption"))
            .columns(words.of("column.part"), words.of("column.index"))
            .columns(words.of("column.bounds"));
    row(
        grid,
        cells,
        words.of("overall.name"),
        edition.latest().overall().index(),
        bounds.overall());
    for (Domain domain : edition.rubric().domains()) {
      row(
          grid,
          cells,
          edition.text(domain.shortTitle()),
          edition.result(domain).index(),
          of(bounds.domains(), domain.id()));
    }
    for (Shift shift : edition.rubric().shifts()) {
      row(
          grid,
          cells,
          words.of("change.shift", edition.text(shift.shortTitle())),
          ShiftStanding.resultOf(shift, edition.latest()).measure().index(),
          of(bounds.shifts(), shift.id()));
    }
    for (Dimension dimension : edition.rubric().dimensions()) {
      row(
          grid,
          cells,
          edition.markedName(dimension),
          edition.result(dimension).measure().index(),
          of(bounds.dimensions(), dimension.id()));
    }
    return List.of(
        new Block.Heading(words.of("bounds.heading")),
        grid.table(),
        new Block.Note(words.of("bounds.note")));
  }

  /** Where everybody answered, or each person counts once, there is nothing between them. */
  private static boolean tellAnything(Bounds bounds) {
    Stream<Interval> parts =
        Stream.of(bounds.domains(), bounds.shifts(), bounds.dimensions())
            .flatMap(some -> some.values().stream());
    return Stream.concat(Stream.of(bounds.overall()), parts)
        .anyMatch(ends -> ends instanceof Interval.Shown shown && shown.high() > shown.low());
  }

  private static Interval of(Map<String, Interval> bounds, String id) {
    return bounds.getOrDefault(id, NONE);
  }

  private static void row(
      Grid grid, FigureCells cells, String name, Figure index, Interval bounds) {
    grid.row(
        new Cell.RowHeading(name),
        cells.amount(index, Cell.Format.INDEX),
        cells.range(bounds, Cell.Format.INDEX));
  }
}
