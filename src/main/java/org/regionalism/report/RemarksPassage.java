package org.regionalism.report;

import java.util.List;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;

/**
 * What the person should know about the inputs, by kind and place. The sentences stay out, because
 * some of them quote responses.
 */
final class RemarksPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Grid grid =
        new Grid("remarks", words.of("remarks.caption"))
            .columns(words.of("column.remark"), words.of("column.place"));
    for (Diagnostic diagnostic : edition.assessment().diagnostics()) {
      grid.row(
          new Cell.RowHeading(diagnostic.code().id()),
          new Cell.Label(place(words, diagnostic.location())));
    }
    Block body = grid.isEmpty() ? new Block.Paragraph(words.of("remarks.none")) : grid.table();
    return List.of(new Block.Heading(words.of("remarks.heading")), body);
  }

  /** Folders can name people, so only the file's own name is told. */
  private static String place(Words words, Location location) {
    String path = location.path();
    String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return location
        .position()
        .map(
            at ->
                words.of(
                    "remarks.place",
                    file,
                    Integer.toString(at.row()),
                    Integer.toString(at.column())))
        .orElse(file);
  }
}
