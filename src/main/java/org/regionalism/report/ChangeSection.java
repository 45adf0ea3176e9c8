package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.ChangeMethod;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Verdict;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Shift;

/** What has moved since the wave before, and what cannot be told. */
final class ChangeSection implements SectionLayout {

  private static final Movement NONE = Movement.missing(Reason.NO_ANSWERS);
  private static final Finding.Clause UP = Finding.Clause.of("verdict.title.up");
  private static final Finding.Clause DOWN = Finding.Clause.of("verdict.title.down");
  private static final Finding.Clause CANNOT_TELL = Finding.Clause.of("verdict.title.cannot-tell");
  private static final Finding.Clause NOT_COMPARED =
      Finding.Clause.of("verdict.title.not-compared");

  @Override
  public List<Document.Section> of(Edition edition) {
    List<Change> changes = edition.assessment().changes();
    if (changes.isEmpty()) {
      return List.of();
    }
    Words words = edition.words();
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(new TrendPassage().of(edition, cells));
    for (int i = changes.size() - 1; i >= 0; i--) {
      Change change = changes.get(i);
      WaveNames names = new WaveNames(words);
      blocks.add(
          new Block.Heading(words.of("change.heading", names.from(change), names.to(change))));
      blocks.addAll(new GroundPassage(edition, change).blocks());
      if (GroundPassage.comparesAnything(change)) {
        blocks.add(table(edition, cells, change, "change-" + (i + 1)));
      }
    }
    blocks.add(new Block.Note(words.of("change.note")));
    blocks.addAll(cells.notes());
    return List.of(
        new Document.Section(
            "change",
            words.of("change.name"),
            title(edition, changes.get(changes.size() - 1)),
            words.of("change.lead"),
            blocks));
  }

  /** Names under what can be said of them: the shifts or, without any, the dimensions. */
  static String title(Edition edition, Change change) {
    Finding finding =
        new Finding(
            edition.words(), List.of(UP, DOWN, CANNOT_TELL, NOT_COMPARED, Finding.Clause.HIDDEN));
    for (Shift shift : edition.rubric().shifts()) {
      finding.add(
          clause(change.shifts().getOrDefault(shift.id(), NONE)), edition.text(shift.shortTitle()));
    }
    if (edition.rubric().shifts().isEmpty()) {
      for (Dimension dimension : edition.rubric().dimensions()) {
        finding.add(
            clause(change.dimensions().getOrDefault(dimension.id(), NONE)),
            edition.name(dimension));
      }
    }
    return finding.title();
  }

  private static Finding.Clause clause(Movement movement) {
    if (movement.verdict().isEmpty() && movement.indexDifference() instanceof Figure.Missing) {
      return GroundPassage.isOther(movement) ? NOT_COMPARED : Finding.Clause.HIDDEN;
    }
    return switch (movement.verdict().orElse(Verdict.CANNOT_TELL)) {
      case UP -> UP;
      case DOWN -> DOWN;
      case CANNOT_TELL -> CANNOT_TELL;
    };
  }

  static String verdict(Words words, Movement movement) {
    return movement
        .verdict()
        .map(verdict -> words.of("verdict." + verdict.id()))
        .orElseGet(() -> words.of(withoutVerdict(movement)));
  }

  private static String withoutVerdict(Movement movement) {
    if (movement.indexDifference().number().isPresent()) {
      return "verdict.cannot-tell";
    }
    return GroundPassage.isOther(movement) ? "verdict.not-compared" : "finding.hidden";
  }

  private static Block table(Edition edition, FigureCells cells, Change change, String id) {
    Words words = edition.words();
    Grid grid =
        new Grid(id, words.of("change.caption"))
            .columns(words.of("column.part"), words.of("column.verdict"))
            .columns(words.of("column.moved"), words.of("column.moved-interval"))
            .columns(
                words.of(
                    change.method() == ChangeMethod.RESPONDENTS_PAIRED
                        ? "column.pairs.people"
                        : "column.pairs"))
            .details(words.of("column.p"), words.of("column.adjusted-p"))
            .details(words.of("column.difference"), words.of("column.difference-interval"));
    add(grid, words, cells, words.of("overall.name"), change.overall());
    for (Domain domain : edition.rubric().domains()) {
      Movement movement = change.domains().getOrDefault(domain.id(), NONE);
      add(grid, words, cells, edition.text(domain.shortTitle()), movement);
    }
    for (Shift shift : edition.rubric().shifts()) {
      Movement movement = change.shifts().getOrDefault(shift.id(), NONE);
      String name = words.of("change.shift", edition.text(shift.shortTitle()));
      add(grid, words, cells, name, movement);
    }
    for (Dimension dimension : edition.rubric().dimensions()) {
      Movement movement = change.dimensions().getOrDefault(dimension.id(), NONE);
      add(grid, words, cells, edition.markedName(dimension), movement);
    }
    return grid.table();
  }

  private static void add(
      Grid grid, Words words, FigureCells cells, String name, Movement movement) {
    grid.row(
        new Cell.RowHeading(name),
        new Cell.Label(verdict(words, movement)),
        cells.amount(movement.indexDifference(), Cell.Format.SIGNED_INDEX),
        cells.range(movement.indexCi(), Cell.Format.SIGNED_INDEX),
        cells.count(movement.pairs()),
        cells.amount(movement.p(), Cell.Format.SCALE),
        cells.amount(movement.adjustedP(), Cell.Format.SCALE),
        cells.amount(movement.difference(), Cell.Format.SIGNED_SCALE),
        cells.range(movement.ci(), Cell.Format.SIGNED_SCALE));
  }
}
