package org.regionalism.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.Interval;
import org.regionalism.rubric.Unit;

/**
 * The groups of one attribute against all others, one column each.
 *
 * @param slug the attribute's name, fit for ids
 * @param gaps the gaps by the name of their group, at least one
 */
record GapTable(String slug, Map<String, Gap> gaps) {

  static Optional<GapTable> of(GroupTable groups, Edition edition) {
    Map<String, Gap> found = new LinkedHashMap<>();
    for (Gap gap : edition.latest().gaps()) {
      groups.label(edition, gap).ifPresent(label -> found.put(label, gap));
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new GapTable(groups.slug(), found));
  }

  List<Block> blocks(Edition edition, FigureCells cells) {
    Words words = edition.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        table(
            edition,
            "gaps-" + slug,
            words.of("gaps.caption"),
            gap -> cells.amount(gap.indexDifference(), Cell.Format.SIGNED_INDEX)));
    if (all(edition).anyMatch(gap -> gap.unit() == Unit.ORGANIZATION)) {
      blocks.add(new Block.Note(words.of("gaps.organizations")));
    }
    boolean tested = all(edition).anyMatch(gap -> gap.indexCi() instanceof Interval.Shown);
    if (!tested) {
      blocks.add(new Block.Note(words.of("gaps.untested")));
      return blocks;
    }
    blocks.add(
        table(
            edition,
            "gaps-" + slug + "-intervals",
            words.of("gaps.intervals.caption"),
            gap -> cells.range(gap.indexCi(), Cell.Format.SIGNED_INDEX)));
    List<String> real = real(edition);
    blocks.add(
        real.isEmpty()
            ? new Block.Paragraph(words.of("gaps.none"))
            : new Block.Paragraph(words.of("gaps.real")));
    if (!real.isEmpty()) {
      blocks.add(new Block.Bullets(real));
    }
    return blocks;
  }

  private Stream<GapMeasure> all(Edition edition) {
    return gaps.values().stream()
        .flatMap(gap -> GroupRow.all(edition).stream().map(row -> row.of(gap)));
  }

  private Block table(Edition edition, String id, String caption, Function<GapMeasure, Cell> cell) {
    Grid grid = new Grid(id, caption).columns(edition.words().of("column.dimension"));
    gaps.keySet().forEach(grid::columns);
    for (GroupRow row : GroupRow.all(edition)) {
      List<Cell> line = new ArrayList<>();
      line.add(new Cell.RowHeading(row.name()));
      gaps.values().forEach(gap -> line.add(cell.apply(row.of(gap))));
      grid.row(line);
    }
    return grid.table();
  }

  /** A sentence for each gap that would be rare by chance. */
  private List<String> real(Edition edition) {
    List<String> lines = new ArrayList<>();
    gaps.forEach(
        (label, gap) -> {
          for (GroupRow row : GroupRow.all(edition)) {
            GapMeasure measure = row.of(gap);
            if (measure.isReal()) {
              double points = measure.indexDifference().number().orElse(0);
              lines.add(
                  edition
                      .words()
                      .of(
                          points < 0 ? "gaps.below" : "gaps.above",
                          label,
                          row.name(),
                          Spoken.whole(Math.abs(points))));
            }
          }
        });
    return lines;
  }
}
