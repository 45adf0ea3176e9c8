package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;

class CommentsTest {

  private static final String ASKED = "comment";

  private static Respondent of(String organization, long person) {
    return new Respondent("spring", organization, List.of(), List.of(), person);
  }

  private static Respondent somebody() {
    return of("Pier Nine", Respondent.NOBODY);
  }

  private static List<Code> report(Comments comments) {
    Diagnostics diagnostics = new Diagnostics();
    comments.report(Location.of("export.csv"), diagnostics);
    return diagnostics.toList().stream().map(Diagnostic::code).toList();
  }

  @Test
  void countsDifferentPeople() {
    Comments comments = Comments.wanted(true);
    comments.add(of("", 7), ASKED, "one", false);
    comments.add(of("", 7), ASKED, "two", false);
    comments.add(somebody(), ASKED, "three", false);
    comments.add(somebody(), ASKED, "three", true);

    assertThat(comments.of("spring"))
        .containsEntry(ASKED, new Comments.Said(2, List.of("one", "two", "three", "three")));
    assertThat(comments.of("fall")).isEmpty();
  }

  @Test
  void takesNoTextWithoutALetter() {
    Comments comments = Comments.wanted(true);
    for (String text : List.of("", " ", "-", "…", "?!")) {
      comments.add(somebody(), ASKED, text, false);
    }

    assertThat(comments.of("spring")).isEmpty();
  }

  @Test
  void knowsWhoIsNamed() {
    Comments comments = Comments.wanted(true);
    comments.note(somebody());
    comments.note(of("", 1));

    assertThat(comments.organizations()).containsExactly("Pier Nine");
  }

  @Test
  void holdsNoMoreThanItSays() {
    Comments comments = Comments.ofAtMost(8);
    comments.note(somebody());
    comments.add(somebody(), ASKED, "12345", false);
    comments.add(somebody(), ASKED, "6789", false);
    comments.add(somebody(), ASKED, "678", false);

    assertThat(comments.of("spring"))
        .containsEntry(ASKED, new Comments.Said(3, List.of("12345", "678")));
    assertThat(report(comments)).containsExactly(Code.COMMENTS_TOO_MANY);
  }

  @Test
  void saysWhereNothingAsksForComments() {
    assertThat(report(Comments.wanted(true))).containsExactly(Code.COMMENTS_NOT_ASKED);
    assertThat(report(Comments.wanted(false))).isEmpty();
  }
}
