package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.rubric.Quadrant;
import org.regionalism.rubric.Shift;

/** What each quadrant in reach looks like, and what to ask next, in the rubric's own texts. */
final class QuadrantReadings implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    List<String> lines = new ArrayList<>();
    for (ShiftStanding standing : ShiftStanding.all(edition)) {
      for (Quadrant quadrant : standing.result().quadrantsInReach()) {
        Optional.ofNullable(standing.shift().quadrants().get(quadrant))
            .ifPresent(reading -> lines.add(line(edition, standing.shift(), quadrant, reading)));
      }
    }
    return lines.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(words.of("readings.heading")),
            new Block.Paragraph(words.of("readings.caption")),
            new Block.Bullets(lines));
  }

  private static String line(
      Edition edition, Shift shift, Quadrant quadrant, Shift.Reading reading) {
    return edition
        .words()
        .of(
            "readings.line",
            edition.text(shift.shortTitle()),
            new QuadrantReach(edition.words()).name(quadrant),
            edition.text(reading.looks()),
            edition.text(reading.ask()));
  }
}
