package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Text;

/** Lays out a rubric as a page that a coach can read. */
public final class RubricLayout {

  private RubricLayout() {}

  /**
   * Lays out a rubric.
   *
   * @param rubric the rubric
   * @param language the language of its texts and of ours
   * @return the page, without pictures
   */
  public static Document of(Rubric rubric, String language) {
    return of(new RubricPage(rubric, Words.in(language), language));
  }

  static Document of(RubricPage page) {
    Rubric rubric = page.rubric();
    List<Document.Section> sections = new ArrayList<>();
    sections.add(new RubricOverview(page).section());
    for (Domain domain : rubric.domains()) {
      sections.add(new RubricDomain(page).section(domain));
    }
    if (!rubric.shifts().isEmpty()) {
      sections.add(new RubricShifts(page).section());
    }
    return new Document(
        page.text(rubric.title()),
        page.words()
            .of(
                "rubric.subtitle",
                rubric.id(),
                rubric.version(),
                Integer.toString(rubric.items().size()),
                Integer.toString(rubric.dimensions().size())),
        page.language(),
        Optional.empty(),
        sections);
  }

  /** A rubric as it is read in one language. */
  record RubricPage(Rubric rubric, Words words, String language) {

    String text(Text text) {
      return text.in(language);
    }
  }
}
