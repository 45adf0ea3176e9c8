package org.regionalism.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.regionalism.response.InputSummary;
import org.regionalism.response.InputSummary.AnswerUse;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/** Every raw spelling with the point it got and by which rule; how often it was given stays out. */
final class RawAnswersPassage implements Passage {

  private static final int MOST_IDS = 6;

  /** A spelling that means the same by the same rule in several items is one row. */
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
    Map<Spelling, Set<String>> items = new TreeMap<>(IN_ORDER);
    for (InputSummary input : edition.assessment().inputs()) {
      for (AnswerUse use : input.answers()) {
        items
            .computeIfAbsent(
                new Spelling(
                    use.scored(), use.meaning(), use.raw(), use.rule(), meaning(edition, use)),
                any -> new LinkedHashSet<>())
            .add(use.item());
      }
    }
    Grid grid =
        new Grid("answers", words.of("answers.caption"))
            .columns(words.of("column.raw"), words.of("column.counts-as"))
            .columns(words.of("column.rule"), words.of("column.items"));
    items.forEach(
        (spelling, ids) ->
            grid.row(
                new Cell.RowHeading(
                    spelling.raw().isEmpty() ? words.of("answers.blank") : spelling.raw()),
                new Cell.Label(spelling.meaning()),
                new Cell.Label(spelling.rule()),
                new Cell.Label(where(edition, ids))));
    return grid.isEmpty()
        ? List.of()
        : List.of(new Block.Heading(words.of("answers.heading")), grid.table());
  }

  private static String where(Edition edition, Set<String> ids) {
    Words words = edition.words();
    if (ids.size() <= MOST_IDS) {
      return words.list(new ArrayList<>(ids));
    }
    int all = edition.rubric().items().size();
    return ids.size() == all
        ? words.of("answers.all-items")
        : words.of("answers.some-items", Integer.toString(ids.size()), Integer.toString(all));
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
