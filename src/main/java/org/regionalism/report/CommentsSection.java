package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.CommentSet;
import org.regionalism.assessment.Figure;
import org.regionalism.rubric.Attribute;

/** What people wrote beside their answers, where that is asked for. */
final class CommentsSection implements SectionLayout {

  private static final int WIDTH = 110;

  @Override
  public List<Document.Section> of(Edition edition) {
    List<CommentSet> comments = edition.assessment().comments();
    return comments.isEmpty() ? List.of() : List.of(section(edition, comments));
  }

  private static Document.Section section(Edition edition, List<CommentSet> comments) {
    Words words = edition.words();
    List<Block> blocks = new ArrayList<>();
    int place = 0;
    for (CommentSet set : comments) {
      blocks.add(new Block.Heading(question(edition, set)));
      if (set.writers() instanceof Figure.Missing) {
        blocks.add(new Block.Note(words.of("comments.withheld", Integer.toString(least(edition)))));
      } else {
        blocks.add(table(words, set, ++place));
      }
    }
    blocks.addAll(notes(words, comments));
    return new Document.Section(
        "comments",
        words.of("comments.name"),
        title(words, comments),
        edition.assessment().waves().size() == 1
            ? words.of("comments.lead")
            : words.of("comments.lead.wave", edition.latest().wave()),
        blocks);
  }

  private static String title(Words words, List<CommentSet> comments) {
    long shown = comments.stream().mapToLong(set -> set.texts().size()).sum();
    return shown == 0
        ? words.of("comments.title.none")
        : words.of("comments.title", Long.toString(shown));
  }

  private static List<Block> notes(Words words, List<CommentSet> comments) {
    if (comments.stream().allMatch(set -> set.texts().isEmpty())) {
      return List.of();
    }
    int masked = comments.stream().mapToInt(CommentSet::masked).sum();
    List<Block> notes = new ArrayList<>();
    if (masked > 0) {
      notes.add(new Block.Note(words.counted("comments.masked", masked, Integer.toString(masked))));
    }
    notes.add(new Block.Note(words.of("comments.read")));
    return notes;
  }

  private static Block table(Words words, CommentSet set, int place) {
    String caption =
        words.of("comments.caption", Long.toString(Math.round(set.writers().number().orElse(0))));
    List<List<Cell>> rows =
        set.texts().stream()
            .flatMap(text -> Pieces.of(text).stream())
            .map(CommentsSection::row)
            .toList();
    return new Block.Table(
        "comments-" + place,
        caption,
        List.of(new Block.Column(words.of("column.comment"), WIDTH, false)),
        rows);
  }

  private static List<Cell> row(String text) {
    return List.of(new Cell.Quote(text));
  }

  private static String question(Edition edition, CommentSet set) {
    return edition
        .rubric()
        .attributes(Attribute.Kind.COMMENT)
        .filter(attribute -> attribute.name().equals(set.attribute()))
        .map(attribute -> edition.text(attribute.question()))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(set.attribute());
  }

  private static int least(Edition edition) {
    return Math.max(CommentSet.LEAST_WRITERS, edition.assessment().settings().minGroup());
  }
}
