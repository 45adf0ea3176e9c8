package org.regionalism.report;

import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Consensus;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.ShiftResult;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Shift;

/** What levels come to in sum, beside the survey of the same wave; never averaged with it. */
final class LevelsBesidePassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Optional<Consensus> consensus = edition.latest().consensus();
    if (!edition.surveyed() || consensus.isEmpty()) {
      return List.of();
    }
    Words words = edition.words();
    Grid grid =
        new Grid("levels-beside", words.of("beside.caption"))
            .columns(words.of("column.part"), words.of("column.level-index"))
            .columns(words.of("column.survey-index"), words.of("column.survey-interval"));
    Consensus agreed = consensus.get();
    add(grid, cells, words.of("overall.name"), agreed.overall(), edition.latest().overall());
    for (Domain domain : edition.rubric().domains()) {
      Measure level = agreed.domains().getOrDefault(domain.id(), Measure.notAgreed());
      add(grid, cells, edition.text(domain.shortTitle()), level, edition.result(domain));
    }
    for (Shift shift : edition.rubric().shifts()) {
      Measure level =
          Optional.ofNullable(agreed.shifts().get(shift.id()))
              .map(ShiftResult::measure)
              .orElse(Measure.notAgreed());
      Measure survey = edition.standing(shift).result().measure();
      add(grid, cells, edition.text(shift.shortTitle()), level, survey);
    }
    return List.of(new Block.Heading(words.of("beside.heading")), grid.table());
  }

  private static void add(
      Grid grid, FigureCells cells, String name, Measure level, Measure survey) {
    grid.row(
        new Cell.RowHeading(name),
        cells.index(level),
        cells.index(survey),
        cells.range(survey.indexCi(), Cell.Format.INDEX));
  }
}
