package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.regionalism.assessment.Screening;
import org.regionalism.assessment.WaveResult;
import org.regionalism.response.Respondent;
import org.regionalism.response.Screen;

/** How many responses show patterns that may mean little thought, and what that changes. */
final class ScreensPassage implements Passage {

  private static final Cell.Format INDEX = Cell.Format.INDEX;

  @Override
  public List<Block> of(Edition edition, FigureCells ofSection) {
    List<WaveResult> waves =
        edition.assessment().waves().stream().filter(WaveResult::isSurvey).toList();
    if (waves.isEmpty()) {
      return List.of();
    }
    Words words = edition.words();
    FigureCells cells = new FigureCells(edition);
    Grid grid =
        new Grid("screens", words.of("screens.caption"))
            .columns(words.of("screens.column.pattern"))
            .columns(waves.stream().map(wave -> heading(words, wave)).toArray(String[]::new));
    for (Screen screen : Screen.values()) {
      row(
          grid,
          waves,
          words.of("screens." + screen.id()),
          screening -> cells.count(screening.counts().getOrDefault(screen, screening.flagged())));
    }
    row(grid, waves, words.of("screens.flagged"), one -> cells.count(one.flagged()));
    row(grid, waves, words.of("screens.index"), one -> cells.amount(one.index(), INDEX));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(words.of("screens.heading")));
    blocks.add(new Block.Paragraph(words.of("screens.lead")));
    blocks.add(grid.table());
    blocks.addAll(cells.notes());
    return blocks;
  }

  private static String heading(Words words, WaveResult wave) {
    return wave.wave().equals(Respondent.ONLY_WAVE)
        ? words.of("screens.column.result")
        : wave.wave();
  }

  private static void row(
      Grid grid, List<WaveResult> waves, String name, Function<Screening, Cell> cell) {
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.RowHeading(name));
    waves.forEach(wave -> row.add(cell.apply(wave.scrutiny().screening())));
    grid.row(row);
  }
}
