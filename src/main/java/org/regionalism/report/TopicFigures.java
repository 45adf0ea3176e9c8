package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Movement;
import org.regionalism.response.LevelRating;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/** The figures of one dimension, without a word of what they mean. */
record TopicFigures(Edition edition, Dimension dimension, String id) {

  List<Block> blocks() {
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    if (edition.surveyed()) {
      blocks.addAll(answers(cells));
      blocks.add(index(cells));
      edition.assessment().changes().stream()
          .reduce((before, last) -> last)
          .flatMap(this::moved)
          .ifPresent(blocks::add);
    }
    blocks.addAll(level());
    blocks.addAll(cells.notes());
    return blocks;
  }

  /** What people answered, as a picture and in figures; figures alone where none may be drawn. */
  private List<Block> answers(FigureCells cells) {
    List<Item> asked = ItemBatch.asked(edition, dimension);
    if (asked.isEmpty()) {
      return List.of();
    }
    ItemBatch batch =
        new ItemBatch(
            "guide-" + id, edition.name(dimension), dimension.scale(), List.of(dimension));
    boolean counted = asked.stream().anyMatch(item -> edition.result(item).counts().isPresent());
    List<Block> blocks = new ArrayList<>();
    if (counted) {
      blocks.add(new AnswerBarsPicture(edition).of(batch));
    }
    blocks.add(new TopicAnswers(edition, dimension).table(id + "-answers", cells));
    return blocks;
  }

  private Block index(FigureCells cells) {
    Words words = edition.words();
    return new Grid(id + "-index", words.of("guide.topic.caption"))
        .columns(words.of("column.dimension"), words.of("column.people"))
        .columns(words.of("column.index"), words.of("column.interval"))
        .row(
            new Cell.RowHeading(edition.markedName(dimension)),
            cells.count(edition.result(dimension).measure().n()),
            cells.index(edition.result(dimension).measure()),
            cells.range(edition.result(dimension).measure().indexCi(), Cell.Format.INDEX))
        .table();
  }

  private Optional<Block> moved(Change change) {
    Words words = edition.words();
    WaveNames names = new WaveNames(words);
    return Optional.ofNullable(change.dimensions().get(dimension.id()))
        .filter(any -> change.to().equals(edition.latest().wave()))
        .map(
            movement ->
                new Block.Paragraph(
                    words.of(
                        "guide.topic.moved",
                        names.from(change),
                        ChangeSection.verdict(words, movement),
                        points(change, movement))));
  }

  private String points(Change change, Movement movement) {
    Words words = edition.words();
    if (movement.indexDifference() instanceof Figure.Shown by
        && movement.indexCi() instanceof Interval.Shown ends) {
      String points =
          words.of(
              "guide.topic.points",
              Numbers.text(by.value(), Cell.Format.SIGNED_INDEX),
              Numbers.text(
                  new Cell.Range(ends.low(), ends.high(), Cell.Format.SIGNED_INDEX), words));
      return change
          .ground()
          .items()
          .map(items -> words.of("sentences", points, shared(items.size())))
          .orElse(points);
    }
    return "";
  }

  /** Over fewer statements than the index beside it, a movement does not lead from it or to it. */
  private String shared(int items) {
    return edition
        .words()
        .of(
            "guide.topic.shared",
            Integer.toString(items),
            Integer.toString(edition.rubric().items().size()));
  }

  /** The level that the group agreed on, with what stands beside it. */
  private List<Block> level() {
    Words words = edition.words();
    Optional<LevelRating> rating =
        edition
            .latest()
            .consensus()
            .flatMap(consensus -> Optional.ofNullable(consensus.levels().get(dimension.id())));
    if (rating.isEmpty()) {
      return edition.surveyed()
          ? List.of()
          : List.of(new Block.Paragraph(words.of("guide.level.none")));
    }
    List<String> lines = new ArrayList<>();
    String says = LevelTable.says(edition, dimension, rating.get());
    String level = LevelNames.of(edition, rating.get().level());
    lines.add(says.isEmpty() ? level : words.of("finding.group", level, says));
    lines.add(
        rating.get().evidence().isEmpty()
            ? words.of("guide.level.bare")
            : words.of("finding.group", words.of("column.evidence"), rating.get().evidence()));
    if (!rating.get().next().isEmpty()) {
      lines.add(words.of("finding.group", words.of("column.next"), rating.get().next()));
    }
    return List.of(new Block.Paragraph(words.of("guide.level.caption")), new Block.Bullets(lines));
  }
}
