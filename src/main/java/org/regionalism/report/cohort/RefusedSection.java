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
        grid.row(
            new Cell.RowHeading(export.name()),
            new Cell.Label(place(words, reason.location())),
            new Cell.Label(what(edition, reason)),
            new Cell.Label(remedy(words, reason)),
            new Cell.Label(reason.code().id()));
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

  private static String what(CohortEdition edition, RefusedExport.Reason reason) {
    String minGroup = Integer.toString(edition.cohort().settings().minGroup());
    return reason.isOfFew()
        ? edition.words().of("cohort.refused.few", minGroup)
        : reason.what().isEmpty() ? edition.words().of("cohort.refused.quotes") : reason.what();
  }

  private static String remedy(Words words, RefusedExport.Reason reason) {
    return reason.isOfFew()
        ? words.of("cohort.refused.few.remedy")
        : reason.remedy().isEmpty() ? words.of("cohort.refused.quotes.remedy") : reason.remedy();
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
