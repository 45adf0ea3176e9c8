package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.Settings;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Document;
import org.regionalism.report.Grid;
import org.regionalism.report.Words;

/** How the figures over consortia are made, in plain words. */
final class MethodSection implements CohortSection {

  @Override
  public List<Document.Section> of(CohortEdition edition) {
    Words words = edition.words();
    String minGroup = Integer.toString(edition.cohort().settings().minGroup());
    List<String> lines = new ArrayList<>();
    lines.add(words.of("cohort.method.figures"));
    lines.add(words.of("cohort.method.once"));
    lines.add(words.of("cohort.method.quartiles"));
    lines.add(words.of("cohort.method.sides"));
    lines.add(words.of("cohort.method.accords"));
    lines.add(words.of("cohort.method.verdicts"));
    if (edition.cohort().ranked()) {
      lines.add(words.of("cohort.method.ranks"));
    }
    lines.add(words.of("cohort.method.privacy", minGroup));
    return List.of(
        new Document.Section(
            "method",
            words.of("cohort.method.name"),
            words.of("cohort.method.title"),
            words.of("cohort.method.lead"),
            List.of(new Block.Bullets(lines), settings(edition, minGroup))));
  }

  private static Block settings(CohortEdition edition, String minGroup) {
    Words words = edition.words();
    Settings settings = edition.cohort().settings();
    Grid grid =
        new Grid("settings", words.of("settings.caption"))
            .columns(words.of("column.setting"), words.of("column.value"));
    add(grid, words.of("cohort.settings.rubric"), edition.rubric().id());
    add(grid, words.of("column.version"), edition.rubric().version());
    add(grid, words.of("settings.unit-asked"), words.of("unit." + settings.unit().word()));
    add(grid, words.of("settings.min-group"), minGroup);
    add(grid, words.of("settings.language"), settings.language());
    add(grid, words.of("cohort.settings.tool"), edition.toolVersion());
    return grid.table();
  }

  private static void add(Grid grid, String name, String value) {
    grid.row(new Cell.RowHeading(name), new Cell.Label(value));
  }
}
