package org.regionalism.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regionalism.diagnostic.Location;

/**
 * The figures beside what is printed that a chart of consortia draws from: a row for each, with its
 * name, its index and how far its interval reaches down and up; then heights, the lines of the
 * middle half, and what stands behind the last point.
 *
 * @param sheet the sheet's name
 * @param row the number of the row with the headings
 * @param rows the rows, the first with the headings
 */
record PlottedBlock(String sheet, int row, List<List<ReadCell>> rows) {

  /** So many columns it has at least, beside the names. */
  static final int LEAST = 4;

  private static final int INDEX = 1;
  private static final int LESS = 2;
  private static final int MORE = 3;

  /** Behind the heights of the points and of the lines. */
  private static final List<String> LINES = List.of("low", "high", "median");

  private static final int FIRST_LINE = 6;
  private static final int WITH_LINES = 11;

  PlottedBlock {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Whether its chart stands right above a table. */
  boolean isBeside(ReadTable table) {
    Location place = table.place();
    return place.sheet().equals(Optional.of(sheet))
        && place.position().filter(at -> at.row() > row).isPresent();
  }

  List<Quoted> quoted(List<String> subjects) {
    List<Quoted> quoted = new ArrayList<>();
    for (List<ReadCell> cells : rows.subList(1, rows.size())) {
      ReadCell name = cells.get(0);
      List<Said> said = said(cells);
      if (!name.text().isEmpty() && !said.isEmpty()) {
        quoted.add(Quoted.of(name.place(), name.text(), subjects, said));
      }
      List<Said> label = label(cells.get(cells.size() - 1).text());
      if (!name.text().isEmpty() && !label.isEmpty()) {
        quoted.add(Quoted.of(cells.get(cells.size() - 1).place(), name.text(), subjects, label));
      }
    }
    return quoted;
  }

  /** Where both distances are nothing, there is no interval. */
  private static List<Said> said(List<ReadCell> cells) {
    Optional<Double> index = number(cells.get(INDEX));
    if (index.isEmpty()) {
      return List.of();
    }
    List<Said> said = new ArrayList<>(List.of(Said.of("index", cells.get(INDEX).text())));
    double less = number(cells.get(LESS)).orElse(0.0);
    double more = number(cells.get(MORE)).orElse(0.0);
    if (less > 0 || more > 0) {
      said.add(Said.of("indexCi.low", exact(index.get() - less)));
      said.add(Said.of("indexCi.high", exact(index.get() + more)));
    }
    return said;
  }

  private static List<Said> label(String text) {
    return ReportWords.languages().stream()
        .map(words -> new CohortTexts(words, List.of()).figures(text))
        .filter(said -> !said.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  List<OfMany> ofMany(List<String> subjects) {
    List<OfMany> lines = new ArrayList<>();
    if (rows.get(0).size() == WITH_LINES) {
      for (List<ReadCell> cells : rows.subList(1, rows.size())) {
        for (int i = 0; i < LINES.size(); i++) {
          ReadCell line = cells.get(FIRST_LINE + i);
          if (number(line).isPresent()) {
            lines.add(
                new OfMany(line.place(), subjects, List.of(Said.of(LINES.get(i), line.text()))));
          }
        }
      }
    }
    return lines;
  }

  private static Optional<Double> number(ReadCell cell) {
    return Printed.of(cell.text()).map(Printed::value);
  }

  private static String exact(double number) {
    return String.format(Locale.ROOT, "%.6f", number);
  }
}
