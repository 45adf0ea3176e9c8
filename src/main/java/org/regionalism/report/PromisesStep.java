package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Change;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.LastPlan;

/** What the group promised last time, as it wrote it, with what has moved since. */
final class PromisesStep implements GuideStep.Maker {

  @Override
  public List<GuideStep> of(Edition edition) {
    Words words = edition.words();
    List<LastPlan.Entry> promised =
        edition.assessment().expectations().plan().entries().stream()
            .filter(entry -> !entry.promise().isBlank())
            .toList();
    if (promised.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(table(edition, promised));
    blocks.add(
        new Block.Bullets(
            List.of(words.of("guide.promises.ask.keep"), words.of("guide.promises.ask.help"))));
    return List.of(
        new GuideStep(
            GuideStep.Kind.PROMISES,
            "promises",
            words.of("guide.promises.name"),
            "",
            words.of("guide.promises.task"),
            blocks));
  }

  private static Block table(Edition edition, List<LastPlan.Entry> promised) {
    Words words = edition.words();
    Optional<Change> change =
        edition.assessment().changes().stream()
            .reduce((before, last) -> last)
            .filter(last -> last.to().equals(edition.latest().wave()));
    Grid grid =
        new Grid("promises", words.of("guide.promises.caption"))
            .columns(words.of("guide.column.topic"), words.of("guide.column.owner"))
            .columns(words.of("guide.column.first-step"), words.of("guide.column.due"))
            .columns(words.of("guide.column.status"));
    if (change.isPresent()) {
      grid.columns(words.of("column.since-before"));
    }
    grid.columns(words.of("guide.column.now"));
    for (LastPlan.Entry entry : promised) {
      LastPlan.Promise promise = entry.promise();
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.RowHeading(topic(edition, entry)));
      for (String text :
          List.of(promise.owner(), promise.step(), promise.due(), promise.status())) {
        row.add(new Cell.Label(text));
      }
      change.ifPresent(last -> row.add(new Cell.Label(moved(words, last, entry))));
      row.add(new Cell.Label(""));
      grid.row(row);
    }
    return grid.table();
  }

  /** The dimension's name in the guide's language; what people wrote where there is none. */
  private static String topic(Edition edition, LastPlan.Entry entry) {
    return edition.rubric().dimensions().stream()
        .filter((Dimension one) -> entry.dimension().equals(Optional.of(one.id())))
        .findFirst()
        .map(edition::name)
        .orElse(entry.topic());
  }

  private static String moved(Words words, Change change, LastPlan.Entry entry) {
    return entry
        .dimension()
        .flatMap(id -> Optional.ofNullable(change.dimensions().get(id)))
        .map(movement -> ChangeSection.verdict(words, movement))
        .orElse("");
  }
}
