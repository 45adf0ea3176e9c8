package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.report.RubricLayout.RubricPage;
import org.regionalism.rubric.Shift;

/** The shifts of a rubric, with how to read each quadrant. */
record RubricShifts(RubricPage page) {

  Document.Section section() {
    Words words = page.words();
    Grid grid =
        new Grid("shifts", "")
            .columns(
                words.of("rubric.column.shift"), words.of("column.from"), words.of("column.to"));
    List<Block> blocks = new ArrayList<>();
    for (Shift shift : page.rubric().shifts()) {
      grid.row(
          new Cell.RowHeading(page.text(shift.shortTitle())),
          new Cell.Label(page.text(shift.from().title())),
          new Cell.Label(page.text(shift.to().title())));
      List<String> readings = new ArrayList<>();
      shift
          .quadrants()
          .forEach(
              (quadrant, reading) ->
                  readings.add(
                      words.of(
                          "rubric.quadrant",
                          words.of("quadrant." + quadrant.id()),
                          page.text(reading.looks()),
                          page.text(reading.ask()))));
      if (!readings.isEmpty()) {
        blocks.add(new Block.Heading(page.text(shift.title())));
        blocks.add(new Block.Bullets(readings));
      }
    }
    blocks.add(0, grid.table());
    return new Document.Section(
        "shifts",
        words.of("rubric.shifts"),
        words.of("rubric.shifts"),
        words.of("rubric.shifts.lead"),
        blocks);
  }
}
