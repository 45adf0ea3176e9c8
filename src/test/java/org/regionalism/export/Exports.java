package org.regionalism.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;

/** Exports of a few bytes, and what their rows hold. */
final class Exports {

  static final String PATH = "survey.csv";

  private Exports() {}

  static CsvTable open(String text) throws RefusedException {
    return open(text.getBytes(UTF_8));
  }

  static CsvTable open(byte[] bytes) throws RefusedException {
    return open(bytes, Optional.empty(), Optional.empty());
  }

  static CsvTable open(byte[] bytes, Optional<Charset> encoding, Optional<Delimiter> delimiter)
      throws RefusedException {
    return CsvTable.open(PATH, new ByteArrayInputStream(bytes), encoding, delimiter);
  }

  static List<Row> rows(Table table) throws RefusedException {
    List<Row> rows = new ArrayList<>();
    Optional<Row> row = table.read();
    while (row.isPresent()) {
      rows.add(row.get());
      row = table.read();
    }
    return rows;
  }

  static List<Row> rows(String text) throws RefusedException {
    return rows(open(text));
  }

  static List<List<String>> cells(String text) throws RefusedException {
    return rows(text).stream().map(Exports::cells).toList();
  }

  static List<String> cells(Row row) {
    return IntStream.range(0, row.width()).mapToObj(row::cell).toList();
  }

  /** The one fault for which the bytes are refused. */
  static Diagnostic fault(byte[] bytes) {
    return fault(bytes, Optional.empty());
  }

  static Diagnostic fault(byte[] bytes, Optional<Charset> encoding) {
    return only(
        catchThrowableOfType(
            RefusedException.class, () -> rows(open(bytes, encoding, Optional.empty()))));
  }

  static Diagnostic fault(String text) {
    return fault(text.getBytes(UTF_8));
  }

  static Diagnostic only(RefusedException refused) {
    if (refused.diagnostics().size() != 1) {
      throw new AssertionError("not one fault: " + refused.diagnostics());
    }
    return refused.diagnostics().get(0);
  }
}
