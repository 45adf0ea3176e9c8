package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Measure;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Quadrant;
import org.regionalism.rubric.Shift;
import org.regionalism.rubric.Text;

/**
 * What is said against what was seen: shifts of which both ways of working are claimed at once, and
 * levels that nothing speaks for. Only what the intervals leave no doubt about counts as claimed.
 */
final class SaidStep implements GuideStep.Maker {

  /** Of so many pairs there is time to go through what was seen. */
  private static final int MOST_PAIRS = 2;

  @Override
  public List<GuideStep> of(Edition edition) {
    Words words = edition.words();
    List<ShiftStanding> pairs = pairs(edition);
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    if (!pairs.isEmpty()) {
      blocks.add(claimed(edition, cells, pairs));
      for (int i = 0; i < Math.min(MOST_PAIRS, pairs.size()); i++) {
        blocks.addAll(shown(edition, pairs.get(i), "said-" + (i + 1)));
      }
    }
    boolean bare =
        edition.latest().consensus().stream()
            .anyMatch(one -> !EvidencePassage.bare(edition, one.levels()).isEmpty());
    if (bare) {
      blocks.addAll(new EvidencePassage().of(edition, cells));
    }
    return blocks.isEmpty()
        ? List.of()
        : List.of(
            new GuideStep(
                GuideStep.Kind.SAID,
                "said",
                words.of("guide.said.name"),
                "",
                words.of("guide.said.task"),
                blocks));
  }

  /** The shifts of which both poles are clearly high. */
  static List<ShiftStanding> pairs(Edition edition) {
    return ShiftStanding.all(edition).stream()
        .filter(one -> one.result().quadrantsInReach().equals(List.of(Quadrant.IN_TRANSITION)))
        .toList();
  }

  private static Block claimed(Edition edition, FigureCells cells, List<ShiftStanding> pairs) {
    Words words = edition.words();
    Grid grid =
        new Grid("said", edition.say("guide.said.caption"))
            .columns(words.of("column.to"), words.of("column.to-index"))
            .columns(words.of("column.to-interval"))
            .columns(words.of("column.from"), words.of("column.from-index"))
            .columns(words.of("column.from-interval"));
    for (ShiftStanding pair : pairs) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.RowHeading(edition.name(pair.shift().to())));
      add(row, cells, pair.to());
      row.add(new Cell.Label(edition.name(pair.shift().from())));
      add(row, cells, pair.from());
      grid.row(row);
    }
    return grid.table();
  }

  private static void add(List<Cell> row, FigureCells cells, Measure pole) {
    row.add(cells.index(pole));
    row.add(cells.range(pole.indexCi(), Cell.Format.INDEX));
  }

  /** What would show the newer way, with room for who has seen it, and what to ask. */
  private static List<Block> shown(Edition edition, ShiftStanding pair, String id) {
    Words words = edition.words();
    Shift shift = pair.shift();
    Dimension to = shift.to();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(edition.text(shift.shortTitle())));
    if (!to.evidence().isEmpty()) {
      List<String> acts = to.evidence().stream().map(edition::text).toList();
      blocks.add(
          ThinkingBox.table(
              id,
              words.of("guide.said.evidence", edition.name(to)),
              acts,
              words.of("guide.column.act"),
              words.of("guide.column.seen-by")));
    }
    List<String> questions = new ArrayList<>();
    questions.add(
        words.of(
            "guide.said.question", edition.text(to.title()), edition.text(shift.from().title())));
    Optional.ofNullable(shift.quadrants().get(Quadrant.IN_TRANSITION))
        .map(Shift.Reading::ask)
        .filter(ask -> !ask.isEmpty())
        .map((Text ask) -> edition.text(ask))
        .ifPresent(questions::add);
    blocks.add(new Block.Bullets(questions));
    return blocks;
  }
}
