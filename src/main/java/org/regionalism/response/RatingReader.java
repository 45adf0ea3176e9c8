package org.regionalism.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.Column;
import org.regionalism.export.Heading;
import org.regionalism.export.RatingSheetLayout;
import org.regionalism.export.Table;
import org.regionalism.response.InputSummary.ColumnUse;
import org.regionalism.rubric.Rubric;

/** Reads a rating sheet: the levels on which a group agreed. */
public final class RatingReader {

  private final Rubric rubric;
  private final Diagnostics diagnostics;
  private final WaveNames waves;

  /**
   * Makes a reader.
   *
   * @param rubric what was rated
   * @param diagnostics takes what is found
   * @param waves takes the waves that it names, beside those of other files
   */
  public RatingReader(Rubric rubric, Diagnostics diagnostics, WaveNames waves) {
    this.rubric = rubric;
    this.diagnostics = diagnostics;
    this.waves = waves;
  }

  /**
   * Reads all ratings.
   *
   * @param head the sheet, of which the first rows were read
   * @param file its base name
   * @param wave the wave of all its ratings, or empty where a column says or nobody does
   * @param into takes the ratings; what it took is void where faults were found
   * @return what was read; no respondents, and nothing in the ledger
   * @throws RefusedException where the file cannot be read on
   */
  public Reading read(ExportHead head, String file, Optional<String> wave, Ratings into)
      throws RefusedException {
    Heading heading = head.heading();
    Table table = head.table();
    Map<String, Column> columns = columns(heading, head::at);
    RatingRows rows = new RatingRows(rubric, columns, wave, head::at, diagnostics);
    head.forEachRow(row -> rows.read(row, into));
    rows.nameWaves(waves);
    if (rows.levels() == 0) {
      diagnostics.add(Code.LEVELS_NONE, head.at(heading.rows(), 0));
    }
    InputSummary summary =
        new InputSummary(
            file,
            table.sha256(),
            heading.layout(),
            heading.because(),
            rows.rows(),
            0,
            Map.of(),
            heading.columns().stream().map(RatingReader::use).toList(),
            List.of());
    return Reading.withoutAnswers(summary, head);
  }

  /** The column of each part of a rating; of two for one part neither can be trusted. */
  private Map<String, Column> columns(Heading heading, FilePlaces places) {
    Map<String, Column> found = new LinkedHashMap<>();
    for (Column column : heading.columns()) {
      for (String part : column.ids()) {
        Column other = found.putIfAbsent(part, column);
        if (other != null) {
          diagnostics.add(
              Code.LEVELS_COLUMN_TWICE,
              places.at(heading.rows(), column.index()),
              part,
              Integer.toString(other.index() + 1),
              Integer.toString(column.index() + 1));
        }
      }
    }
    warnOfMistyped(heading, found.keySet(), places);
    return found;
  }

  /** Beside a column that is there, another whose name is near is rather about something else. */
  private void warnOfMistyped(Heading heading, Set<String> found, FilePlaces places) {
    List<String> missing =
        RatingSheetLayout.parts().stream().filter(part -> !found.contains(part)).toList();
    for (Column column : heading.columns()) {
      Optional<String> near =
          column.ids().isEmpty()
              ? RatingSheetLayout.nearest(column.header(), missing)
              : Optional.empty();
      if (near.isPresent()) {
        diagnostics.add(
            Code.TABLE_COLUMN_UNREAD,
            places.at(heading.rows(), column.index()),
            Shown.text(column.header()),
            near.get(),
            String.join(", ", RatingSheetLayout.parts()));
      }
    }
  }

  private static ColumnUse use(Column column) {
    String part = column.ids().isEmpty() ? "" : column.ids().get(0);
    return new ColumnUse(
        column.index() + 1,
        Shown.text(column.header()),
        part.isEmpty() ? "unused" : RatingSheetLayout.ID,
        part);
  }
}
