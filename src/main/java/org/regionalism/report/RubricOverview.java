package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.regionalism.report.RubricLayout.RubricPage;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Band;
import org.regionalism.rubric.Rubric;

/** What a rubric is about, its answers and bands, and what else it asks. */
record RubricOverview(RubricPage page) {

  Document.Section section() {
    Rubric rubric = page.rubric();
    Words words = page.words();
    List<Block> blocks = new ArrayList<>();
    if (!rubric.about().isEmpty()) {
      blocks.add(new Block.Paragraph(page.text(rubric.about())));
    }
    if (!rubric.source().isEmpty()) {
      blocks.add(new Block.Note(words.of("rubric.source", page.text(rubric.source()))));
    }
    blocks.add(new Block.Heading(words.of("rubric.answers")));
    blocks.add(new Block.Paragraph(words.of("rubric.answers.caption")));
    for (AnswerScale scale : rubric.scales()) {
      boolean alone = rubric.scales().size() == 1;
      blocks.add(answers(scale, alone ? "" : words.of("rubric.scale.named", scale.id())));
    }
    blocks.add(new Block.Heading(words.of("rubric.bands")));
    blocks.add(bands(rubric));
    blocks.add(
        new Block.Paragraph(
            words.of(
                "rubric.scoring",
                words.of("spoken.share", Long.toString(Math.round(100 * rubric.minAnswered()))),
                words.of("unit." + rubric.unit().word()))));
    if (!rubric.attributes().isEmpty()) {
      blocks.add(new Block.Heading(words.of("rubric.attributes")));
      blocks.add(attributes(rubric));
    }
    return new Document.Section(
        "overview",
        words.of("rubric.overview"),
        words.of("rubric.overview"),
        words.of("rubric.overview.lead"),
        blocks);
  }

  private Block.Table answers(AnswerScale scale, String caption) {
    Words words = page.words();
    Grid grid =
        new Grid("answers-" + scale.id(), caption)
            .columns(
                words.of("rubric.column.value"),
                words.of("rubric.column.answer"),
                words.of("rubric.column.also"));
    for (AnswerScale.Point point : scale.points()) {
      grid.row(
          new Cell.Amount(point.value(), Cell.Format.COUNT),
          new Cell.Label(page.text(point.label())),
          new Cell.Label(String.join(", ", point.synonyms())));
    }
    for (AnswerScale.Option option : scale.notScored()) {
      grid.row(
          new Cell.Label(words.of("rubric.not-scored", option.reason().id())),
          new Cell.Label(page.text(option.label())),
          new Cell.Label(String.join(", ", option.synonyms())));
    }
    return grid.table();
  }

  private Block.Table bands(Rubric rubric) {
    Words words = page.words();
    Grid grid =
        new Grid("bands", words.of("rubric.bands.caption"))
            .columns(
                words.of("rubric.column.from"),
                words.of("rubric.column.band"),
                words.of("column.meaning"));
    for (Band band : rubric.bands()) {
      grid.row(
          new Cell.Amount(band.from(), Cell.Format.INDEX),
          new Cell.RowHeading(page.text(band.name())),
          new Cell.Label(page.text(band.meaning())));
    }
    return grid.table();
  }

  private Block.Table attributes(Rubric rubric) {
    Words words = page.words();
    Grid grid =
        new Grid("attributes", words.of("rubric.attributes.caption"))
            .columns(
                words.of("rubric.column.attribute"),
                words.of("rubric.column.question"),
                words.of("rubric.column.values"));
    for (Attribute attribute : rubric.attributes()) {
      grid.row(
          new Cell.RowHeading(attribute.name()),
          new Cell.Label(page.text(attribute.question())),
          new Cell.Label(
              attribute.values().stream()
                  .map(value -> page.text(value.label()))
                  .collect(Collectors.joining(", "))));
    }
    return grid.table();
  }
}
