package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.Coverage;
import org.regionalism.assessment.Turnout;
import org.regionalism.rubric.Attribute;

/** How many of those invited answered, in all and by sector. */
final class CoverageTable implements Passage {

  private static final String SECTOR = "sector";

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    return edition.coverage().map(one -> of(edition, cells, one)).orElse(List.of());
  }

  private static List<Block> of(Edition edition, FigureCells cells, Coverage coverage) {
    Words words = edition.words();
    Grid grid =
        new Grid("coverage", words.of("coverage.caption"))
            .columns(words.of("column.part"), words.of("column.invited"))
            .columns(words.of("column.answered"), words.of("column.rate"));
    grid.row(row(cells, words.of("column.organizations"), coverage.organizations()));
    coverage.people().ifPresent(people -> grid.row(row(cells, words.of("column.people"), people)));
    coverage
        .bySector()
        .forEach(
            (id, turnout) ->
                grid.row(row(cells, words.of("coverage.sector", sector(edition, id)), turnout)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(words.of("coverage.heading")));
    blocks.add(grid.table());
    return blocks;
  }

  private static List<Cell> row(FigureCells cells, String name, Turnout turnout) {
    return List.of(
        new Cell.RowHeading(name),
        new Cell.Amount((double) turnout.invited(), Cell.Format.COUNT),
        cells.count(turnout.answered()),
        cells.amount(turnout.rate(), Cell.Format.SHARE));
  }

  /** A sector's name as the rubric has it. */
  static String sector(Edition edition, String id) {
    return sectors(edition).stream()
        .filter(value -> value.id().equals(id))
        .findFirst()
        .map(Attribute.Value::label)
        .map(edition::text)
        .orElseGet(() -> edition.words().of("coverage.no-sector"));
  }

  /** The sectors that the rubric knows, in its order. */
  static List<Attribute.Value> sectors(Edition edition) {
    return edition.rubric().attributes().stream()
        .filter(attribute -> attribute.name().equals(SECTOR))
        .flatMap(attribute -> attribute.values().stream())
        .toList();
  }
}
