package org.regionalism.report.cohort;

import java.util.List;
import org.regionalism.diagnostic.Location;
import org.regionalism.report.Cell;
import org.regionalism.report.Document;
import org.regionalism.report.Grid;
import org.regionalism.report.Words;

/** Which exports were refused, why, and what can be done about it. */
final class RefusedSection implements CohortSection {

  @Override
  public List<Document.Section> of(CohortEdition edition) {
    List<RefusedExport> refused = edition.cohort().refused();
    if (refused.isEmpty()) {
      return List.of();
    }
    Words words = edition.words();
    Grid grid =
        new Grid("refused-table", words.of("cohort.refused.caption"))
            .columns(words.of("cohort.column.consortium"), words.of("column.place"))
            .columns(words.of("column.what"), words.of("column.remedy"))
            .details(words.of("cohort.column.code"));
    for (RefusedExport export : refused) {
      for (RefusedExport.Reason reason : export.reasons()) {
        boolean told = !reason.what().isEmpty();
        grid.row(
            new Cell.RowHeading(export.name()),
            new Cell.Label(place(words, reason.location())),
            new Cell.Label(told ? reason.what() : words.of("cohort.refused.quotes")),
            new Cell.Label(told ? reason.remedy() : words.of("cohort.refused.quotes.remedy")),
            new Cell.Label(reason.code()));
      }
    }
    return List.of(
        new Document.Section(
            "refused",
            words.of("cohort.refused.name"),
            title(edition),
            words.of("cohort.refused.lead"),
            List.of(grid.table())));
  }

  static String title(CohortEdition edition) {
    int refused = edition.cohort().refused().size();
    return edition.words().counted("cohort.refused.title", refused, Integer.toString(refused));
  }

  /** The place without its folders, which can name people; column 0 stands for a whole row. */
  private static String place(Words words, Location location) {
    String path = location.path();
    String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    if (location.position().isEmpty()) {
      return file;
    }
    Location.Position at = location.position().get();
    String row = Integer.toString(at.row());
    return at.column() == 0
        ? words.of("remarks.row", file, row)
        : words.of("remarks.cell", file, row, Integer.toString(at.column()));
  }
}
