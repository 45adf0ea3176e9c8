package org.regionalism.report;

import java.util.List;
import org.regionalism.assessment.Settings;

/** What was asked for. */
final class SettingsPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Settings settings = edition.assessment().settings();
    Grid grid =
        new Grid("settings", words.of("settings.caption"))
            .columns(words.of("column.setting"), words.of("column.value"));
    if (edition.surveyed()) {
      addRow(grid, words.of("settings.unit-asked"), words.of("unit." + settings.unit().word()));
      addRow(grid, words.of("settings.unit"), words.of("unit." + edition.latest().unit().word()));
      addRow(grid, words.of("settings.min-group"), Integer.toString(settings.minGroup()));
      addRow(
          grid,
          words.of("settings.min-answered"),
          new Spoken(words).share(edition.rubric().minAnswered()));
      addRow(grid, words.of("settings.lenient"), words.of(settings.lenient() ? "yes" : "no"));
    }
    addRow(grid, words.of("settings.language"), settings.language());
    return List.of(new Block.Heading(words.of("settings.heading")), grid.table());
  }

  private static void addRow(Grid grid, String name, String value) {
    grid.row(new Cell.RowHeading(name), new Cell.Label(value));
  }
}
