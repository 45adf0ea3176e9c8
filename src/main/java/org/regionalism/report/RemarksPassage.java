package org.regionalism.report;

import java.util.List;
import org.regionalism.diagnostic.Diagnostic;

/**
 * What the person should know about the inputs. Of remarks that quote responses only the kind and
 * the place are told, because a report is passed on.
 */
final class RemarksPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Grid grid =
        new Grid("remarks", words.of("remarks.caption"))
            .columns(words.of("column.remark"), words.of("column.place"))
            .columns(words.of("column.what"), words.of("column.remedy"));
    RemarkPlace place = new RemarkPlace(edition);
    for (Diagnostic diagnostic : edition.assessment().diagnostics()) {
      grid.row(
          new Cell.RowHeading(diagnostic.code().id()),
          new Cell.Label(place.of(diagnostic.location())),
          text(words, diagnostic, diagnostic.what()),
          text(words, diagnostic, diagnostic.remedy()));
    }
    Block body = grid.isEmpty() ? new Block.Paragraph(words.of("remarks.none")) : grid.table();
    return List.of(new Block.Heading(words.of("remarks.heading")), body);
  }

  private static Cell text(Words words, Diagnostic diagnostic, String text) {
    return diagnostic.code().quotesResponses()
        ? new Cell.Withheld(words.of("remarks.quotes"))
        : new Cell.Label(text);
  }
}
