package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.response.InputSummary;
import org.regionalism.rubric.Rubric;

/** From which rubric, which files and by which program, so that anybody can make the same again. */
final class OriginPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Rubric rubric = edition.rubric();
    Grid grid =
        new Grid("origin", words.of("origin.caption"))
            .columns(words.of("column.part"), words.of("column.version"))
            .columns(words.of("column.sha256"));
    addRow(grid, words.of("origin.program"), edition.toolVersion(), words.of("nothing"));
    addRow(
        grid,
        words.of("origin.rubric", rubric.id()),
        rubric.version(),
        edition.assessment().rubricSha256());
    for (InputSummary input : edition.assessment().inputs()) {
      addRow(grid, input.file(), words.of("nothing"), input.sha256());
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(words.of("origin.heading")));
    blocks.add(grid.table());
    if (!rubric.source().isEmpty()) {
      blocks.add(new Block.Heading(words.of("sources.heading")));
      blocks.add(new Block.Paragraph(edition.text(rubric.source())));
    }
    return blocks;
  }

  private static void addRow(Grid grid, String name, String version, String sha256) {
    grid.row(new Cell.RowHeading(name), new Cell.Label(version), new Cell.Label(sha256));
  }
}
