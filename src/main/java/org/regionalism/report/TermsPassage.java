package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;

/** What each measure in the report means. */
final class TermsPassage implements Passage {

  private static final List<String> ALWAYS =
      List.of(
          "index",
          "interval",
          "unit",
          "band",
          "agree",
          "lean",
          "split",
          "for-dimension",
          "mean",
          "pooled-mean",
          "hub-effect",
          "alpha",
          "item-rest",
          "rwg",
          "icc");
  private static final List<String> OF_SHIFTS = List.of("position", "crossed", "quadrant");
  private static final List<String> OF_LEVELS = List.of("level", "index");
  private static final List<String> OF_LEVELS_AND_SHIFTS =
      List.of("level", "index", "position", "quadrant");
  private static final List<String> OF_GROUPS = List.of("group");
  private static final List<String> AT_LAST = List.of("answered", "withheld");

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Grid grid =
        new Grid("terms", words.of("terms.caption"))
            .columns(words.of("column.term"), words.of("column.definition"));
    for (String term : terms(edition)) {
      grid.row(
          new Cell.RowHeading(words.of("term." + term)),
          new Cell.Label(edition.say("term." + term + ".text", minGroup(edition), share(edition))));
    }
    return List.of(new Block.Heading(words.of("terms.heading")), grid.table());
  }

  private static List<String> terms(Edition edition) {
    if (!edition.surveyed()) {
      return edition.rubric().shifts().isEmpty() ? OF_LEVELS : OF_LEVELS_AND_SHIFTS;
    }
    List<String> terms = new ArrayList<>(ALWAYS);
    if (edition.latest().consensus().isPresent()) {
      terms.add("level");
    }
    if (!edition.rubric().shifts().isEmpty()) {
      terms.addAll(OF_SHIFTS);
    }
    if (!edition.assessment().changes().isEmpty()) {
      terms.add("change");
    }
    if (!GroupTable.all(edition).isEmpty()) {
      terms.addAll(OF_GROUPS);
    }
    terms.addAll(AT_LAST);
    return terms;
  }

  private static String minGroup(Edition edition) {
    return Integer.toString(edition.assessment().settings().minGroup());
  }

  private static String share(Edition edition) {
    return new Spoken(edition.words()).share(edition.rubric().minAnswered());
  }
}
