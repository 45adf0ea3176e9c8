package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;

/** What words in the report mean that are no measures. */
final class TermsPassage implements Passage {

  private static final List<String> OF_SURVEYS =
      List.of("interval", "for-dimension", "answered", "withheld");

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    if (!edition.surveyed()) {
      return List.of();
    }
    Words words = edition.words();
    Grid grid =
        new Grid("terms", words.of("terms.caption"))
            .columns(words.of("column.term"), words.of("column.definition"));
    for (String term : terms(edition)) {
      grid.row(
          new Cell.RowHeading(words.of("term." + term)),
          new Cell.Label(words.of("term." + term + ".text", minGroup(edition), share(edition))));
    }
    return List.of(new Block.Heading(words.of("terms.heading")), grid.table());
  }

  private static List<String> terms(Edition edition) {
    List<String> terms = new ArrayList<>();
    if (!edition.rubric().shifts().isEmpty()) {
      terms.add("crossed");
    }
    terms.addAll(OF_SURVEYS);
    return terms;
  }

  private static String minGroup(Edition edition) {
    return Integer.toString(edition.assessment().settings().minGroup());
  }

  private static String share(Edition edition) {
    return new Spoken(edition.words()).share(edition.rubric().minAnswered());
  }
}
