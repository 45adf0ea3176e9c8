package org.regionalism.report;

import java.util.List;
import org.regionalism.assessment.Measure;
import org.regionalism.rubric.Quadrant;

/** Draws the shifts: between their poles, and on the map of quadrants. */
record ShiftPictures(Edition edition) {

  Block scale(String id) {
    return new Block.Picture(
        new Chart.ShiftScale(
            id,
            ShiftStanding.title(edition),
            new WhoAnswered(edition).headline(edition.say("shifts.scale.subtitle")),
            description(),
            edition.say("shifts.scale.note"),
            rows()));
  }

  Block map(String id) {
    Words words = edition.words();
    QuadrantReach quadrants = new QuadrantReach(words);
    return new Block.Picture(
        new Chart.ShiftMap(
            id,
            quadrants.title(edition),
            new WhoAnswered(edition).headline(edition.say("shifts.map.subtitle")),
            description(),
            words.of("shifts.map.from"),
            words.of("shifts.map.to"),
            new Chart.QuadrantNames(
                quadrants.name(Quadrant.REGIONAL),
                quadrants.name(Quadrant.IN_TRANSITION),
                quadrants.name(Quadrant.UNFORMED),
                quadrants.name(Quadrant.REGIONALISM)),
            rows()));
  }

  private List<Chart.ShiftRow> rows() {
    return ShiftStanding.all(edition).stream().map(this::row).toList();
  }

  private Chart.ShiftRow row(ShiftStanding standing) {
    return new Chart.ShiftRow(
        edition.text(standing.shift().shortTitle()),
        edition.name(standing.shift().from()),
        edition.name(standing.shift().to()),
        note(standing.from()),
        note(standing.to()),
        Points.of(standing.result().measure()),
        Points.of(standing.from()),
        Points.of(standing.to()),
        standing.holds(),
        standing.crossing().side(),
        new QuadrantReach(edition.words()).names(standing));
  }

  private String note(Measure pole) {
    return edition.words().of("shifts.pole", new Spoken(edition.words()).index(pole));
  }

  private String description() {
    Words words = edition.words();
    Spoken spoken = new Spoken(words);
    return ShiftStanding.all(edition).stream()
        .map(
            standing ->
                words.of(
                    "shifts.description",
                    edition.text(standing.shift().shortTitle()),
                    spoken.index(standing.result().measure()),
                    edition.name(standing.shift().from()),
                    spoken.index(standing.from()),
                    edition.name(standing.shift().to()),
                    spoken.index(standing.to())))
        .reduce((before, next) -> words.of("sentences", before, next))
        .orElseThrow();
  }
}
