package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Shift;

/** Several waves side by side: indexes only, and no word of change. */
final class WavesPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    List<WaveResult> waves = edition.assessment().waves();
    if (waves.size() == 1) {
      return List.of();
    }
    Words words = edition.words();
    Grid grid = new Grid("waves", words.of("waves.caption")).columns(words.of("column.part"));
    waves.forEach(wave -> grid.columns(wave.wave()));
    addRow(grid, waves, words.of("column.people"), wave -> count(cells, wave, wave.respondents()));
    addRow(
        grid,
        waves,
        words.of("column.organizations"),
        wave -> count(cells, wave, wave.organizations()));
    addRow(
        grid,
        waves,
        words.of("settings.unit"),
        wave ->
            new Cell.Label(
                words.of(wave.isSurvey() ? "unit." + wave.unit().word() : "waves.agreed")));
    addRow(
        grid,
        waves,
        words.of("overall.name"),
        wave -> cells.amount(wave.overall().index(), Cell.Format.INDEX));
    for (Domain domain : edition.rubric().domains()) {
      addRow(
          grid,
          waves,
          edition.text(domain.shortTitle()),
          wave -> cells.amount(index(wave, domain), Cell.Format.INDEX));
    }
    for (Shift shift : edition.rubric().shifts()) {
      addRow(
          grid,
          waves,
          edition.text(shift.shortTitle()),
          wave ->
              cells.amount(
                  ShiftStanding.resultOf(shift, wave).measure().index(), Cell.Format.INDEX));
    }
    return List.of(
        new Block.Heading(words.of("waves.heading")),
        grid.table(),
        new Block.Note(words.of("waves.note")));
  }

  private static Figure index(WaveResult wave, Domain domain) {
    return wave.domains().getOrDefault(domain.id(), Measure.missing(Reason.NO_ANSWERS)).index();
  }

  private static Cell count(FigureCells cells, WaveResult wave, int number) {
    return wave.isSurvey() ? new Cell.Amount(number, Cell.Format.COUNT) : cells.unasked();
  }

  private static void addRow(
      Grid grid, List<WaveResult> waves, String name, Function<WaveResult, Cell> cell) {
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.RowHeading(name));
    waves.forEach(wave -> row.add(cell.apply(wave)));
    grid.row(row);
  }
}
