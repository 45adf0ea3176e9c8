package org.regionalism.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.regionalism.response.InputSummary;
import org.regionalism.response.InputSummary.AnswerUse;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/**
 * Every raw spelling with the point it got and by which rule. How often it was given stays out, and
 * in which items too: where only one spelling occurs in an item, everybody gave the same answer.
 */
final class RawAnswersPassage implements Passage {

  /** A spelling that means the same by the same rule is one row. */
  private record Spelling(boolean scored, String value, String raw, String rule, String meaning) {}

  /** Points first and in order, whatever order people answered in. */
  private static final Comparator<Spelling> IN_ORDER =
      Comparator.comparing(Spelling::scored)
          .reversed()
          .thenComparing(spelling -> spelling.value().length())
          .thenComparing(Spelling::value)
          .thenComparing(Spelling::raw)
          .thenComparing(Spelling::rule)
          .thenComparing(Spelling::meaning);

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Set<Spelling> spellings = new TreeSet<>(IN_ORDER);
    for (InputSummary input : edition.assessment().inputs()) {
      for (AnswerUse use : input.answers()) {
        String meaning = meaning(edition, use);
        spellings.add(new Spelling(use.scored(), use.meaning(), use.raw(), use.rule(), meaning));
      }
    }
    Grid grid =
        new Grid("answers", words.of("answers.caption"))
            .columns(words.of("column.raw"), words.of("column.counts-as"))
            .columns(words.of("column.rule"));
    for (Spelling spelling : spellings) {
      String raw = spelling.raw().isBlank() ? words.of("answers.blank") : spelling.raw();
      grid.row(
          new Cell.RowHeading(raw),
          new Cell.Label(spelling.meaning()),
          new Cell.Label(spelling.rule()));
    }
    return grid.isEmpty()
        ? List.of()
        : List.of(new Block.Heading(words.of("answers.heading")), grid.table());
  }

  private static String meaning(Edition edition, AnswerUse use) {
    Words words = edition.words();
    if (!use.scored()) {
      return words.find("answer." + use.meaning()).orElse(use.meaning());
    }
    return edition.rubric().dimensions().stream()
        .filter(dimension -> dimension.items().stream().map(Item::id).anyMatch(use.item()::equals))
        .map(Dimension::scale)
        .flatMap(scale -> scale.points().stream())
        .filter(point -> Integer.toString(point.value()).equals(use.meaning()))
        .map(AnswerScale.Point::label)
        .map(label -> words.of("answers.point", use.meaning(), edition.text(label)))
        .findFirst()
        .orElse(use.meaning());
  }
}
