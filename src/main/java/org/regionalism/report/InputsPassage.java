package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.Reason;
import org.regionalism.response.InputSummary;

/** The exports that were read, and the rows that were left out. */
final class InputsPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Grid inputs =
        new Grid("inputs", words.of("inputs.caption"))
            .columns(words.of("column.file"), words.of("column.layout"))
            .columns(words.of("column.because"), words.of("column.rows"))
            .columns(words.of("column.scored"));
    Grid exclusions =
        new Grid("exclusions", words.of("exclusions.caption"))
            .columns(words.of("column.file"), words.of("column.reason"))
            .columns(words.of("column.rows"));
    for (InputSummary input : edition.assessment().inputs()) {
      inputs.row(
          new Cell.RowHeading(input.file()),
          new Cell.Label(input.layout()),
          new Cell.Label(input.because()),
          new Cell.Amount(input.rows(), Cell.Format.COUNT),
          input.isSurvey()
              ? new Cell.Amount(input.respondents(), Cell.Format.COUNT)
              : cells.absent(Reason.CONSENSUS));
      input
          .excluded()
          .forEach(
              (reason, rows) ->
                  exclusions.row(
                      new Cell.RowHeading(input.file()),
                      new Cell.Label(words.find("excluded." + reason).orElse(reason)),
                      new Cell.Amount(rows, Cell.Format.COUNT)));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(words.of("inputs.heading")));
    blocks.add(inputs.table());
    blocks.add(new Block.Heading(words.of("exclusions.heading")));
    blocks.add(
        exclusions.isEmpty()
            ? new Block.Paragraph(words.of("exclusions.none"))
            : exclusions.table());
    return blocks;
  }
}
