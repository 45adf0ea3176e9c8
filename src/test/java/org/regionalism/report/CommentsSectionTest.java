package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.CommentSet;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Reason;

class CommentsSectionTest {

  private static final String ASKED = "comment-paradigm-shift";

  static Example shown(int masked) {
    return Example.shipped()
        .said(new CommentSet(ASKED, Figure.count(12), List.of("As ever.", "Better."), masked));
  }

  static Example withheld() {
    return Example.shipped()
        .said(new CommentSet(ASKED, Figure.missing(Reason.WITHHELD), List.of(), 0));
  }

  private static List<Document.Section> sections(Example example) {
    return example.document().sections().stream()
        .filter(section -> section.id().equals("comments"))
        .toList();
  }

  @Test
  void isThereOnlyWhereCommentsAreAskedFor() {
    assertThat(sections(Example.shipped())).isEmpty();
  }

  @Test
  void quotesComments() {
    Document.Section section = sections(shown(1)).get(0);

    assertThat(section.title()).isEqualTo("2 comments, in the order of the alphabet");
    assertThat(section.blocks().get(0))
        .isEqualTo(
            new Block.Heading(
                "What has helped or slowed your move toward working as one network?"
                    + " Please do not name people."));
    assertThat(section.blocks().get(1))
        .isInstanceOfSatisfying(
            Block.Table.class,
            table -> {
              assertThat(table.caption()).startsWith("From 12 people.");
              assertThat(table.rows())
                  .containsExactly(
                      List.of(new Cell.Quote("As ever.")), List.of(new Cell.Quote("Better.")));
            });
    assertThat(section.blocks().get(2))
        .isInstanceOfSatisfying(
            Block.Note.class, note -> assertThat(note.text()).startsWith("[…] stands once"));
  }

  @Test
  void saysWhyCommentsAreKeptBack() {
    Document.Section section = sections(withheld()).get(0);

    assertThat(section.title()).isEqualTo("There are comments, too few to be shown");
    assertThat(section.blocks())
        .last()
        .isInstanceOfSatisfying(
            Block.Note.class,
            note -> assertThat(note.text()).startsWith("Kept back: fewer than 10 people"));
  }
}
