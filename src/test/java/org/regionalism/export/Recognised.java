package org.regionalism.export;

import java.util.List;
import java.util.stream.Collectors;
import org.regionalism.diagnostic.RefusedException;

/**
 * What the layouts make of an export of a few rows.
 *
 * @param heading the header rows
 * @param rows all rows
 */
record Recognised(Heading heading, List<Row> rows) {

  static Recognised of(String text) {
    try {
      List<Row> rows = Exports.rows(text);
      return new Recognised(
          Layouts.recognise(rows.subList(0, Math.min(rows.size(), Layout.LOOKED_AT))), rows);
    } catch (RefusedException refused) {
      throw new AssertionError(refused.diagnostics().toString(), refused);
    }
  }

  /** One letter a column: q for a question, t for the time, m for metadata. */
  String kinds() {
    return heading.columns().stream()
        .map(
            column ->
                switch (column.kind()) {
                  case QUESTION -> "q";
                  case TIMESTAMP -> "t";
                  case METADATA -> "m";
                })
        .collect(Collectors.joining());
  }

  /** Why each row below the header is left out, empty where it is not. */
  List<String> reasons() {
    return rows.stream().skip(heading.rows()).map(row -> heading.exclusion().reason(row)).toList();
  }

  Column column(int index) {
    return heading.columns().get(index);
  }
}
