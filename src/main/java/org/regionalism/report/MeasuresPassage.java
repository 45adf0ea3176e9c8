package org.regionalism.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.regionalism.statistic.Explanation;
import org.regionalism.statistic.Explanations;
import org.regionalism.statistic.Part;

/** What each measure in the report means, how it is worked out, and when it is withheld. */
final class MeasuresPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Explanations explanations = Explanations.in(edition.assessment().settings().language());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(words.of("measures.heading")));
    blocks.add(new Block.Paragraph(words.of("measures.lead")));
    for (Part part : parts(edition)) {
      Grid grid =
          new Grid(
                  "measures-" + part.id(),
                  words.of(
                      "measures.caption", explanations.title(part), explanations.caption(part)))
              .columns(words.of("explain.column.name"), words.of("column.definition"))
              .details(words.of("explain.column.key"), words.of("explain.column.formula"))
              .details(words.of("explain.column.withheld"));
      explanations.of(part).forEach(measure -> addRow(grid, words, measure));
      blocks.add(grid.table());
    }
    return blocks;
  }

  private static void addRow(Grid grid, Words words, Explanation measure) {
    grid.row(
        new Cell.RowHeading(measure.name()),
        new Cell.Label(measure.meaning()),
        new Cell.Label(measure.key()),
        new Cell.Label(formula(words, measure)),
        new Cell.Label(measure.withheld()));
  }

  private static String formula(Words words, Explanation measure) {
    String formula = measure.formula();
    String end = formula.endsWith(".") ? " " : ". ";
    return measure
        .source()
        .map(source -> formula + end + words.of("explain.source", source))
        .orElse(formula);
  }

  /** The parts that this report has anything of. */
  private static Set<Part> parts(Edition edition) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    if (edition.surveyed()) {
      parts.addAll(EnumSet.of(Part.WAVES, Part.MEASURES, Part.DIMENSIONS, Part.ITEMS));
      add(parts, Part.SHIFTS, !edition.rubric().shifts().isEmpty());
      add(parts, Part.GROUPS, !GroupTable.all(edition).isEmpty());
    }
    if (edition.latest().consensus().isPresent()) {
      parts.addAll(EnumSet.of(Part.LEVELS, Part.CONSENSUS));
    }
    add(parts, Part.TARGETS, !edition.assessment().targets().isEmpty());
    add(parts, Part.COVERAGE, edition.coverage().isPresent());
    add(parts, Part.CHANGES, !edition.assessment().changes().isEmpty());
    return parts;
  }

  private static void add(Set<Part> parts, Part part, boolean there) {
    if (there) {
      parts.add(part);
    }
  }
}
