package org.regionalism.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/** Says what is wrong with a text file, from what its reader threw. */
final class CsvFault {

  private CsvFault() {}

  /** A row that is no row of a survey export; the parser wraps it in a fault of its own. */
  static final class Row extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Code code;

    Row(Code code) {
      super(code.id());
      this.code = code;
    }
  }

  static RefusedException of(String path, int row, int column, Exception fault) {
    Location at = Location.of(path, row, column);
    Optional<Row> unusable = cause(fault, Row.class);
    if (unusable.isPresent()) {
      return new RefusedException(unusable.get().code, at);
    }
    Optional<StrictDecoder.NotText> notText = cause(fault, StrictDecoder.NotText.class);
    if (notText.isPresent()) {
      return notText(at, Long.toString(notText.get().place()), notText.get().encoding());
    }
    return cause(fault, CsvParseException.class)
        .map(unparsable -> new RefusedException(code(unparsable), at))
        .orElse(new RefusedException(Code.FILE_UNREADABLE, Location.of(path)));
  }

  private static RefusedException notText(Location at, String place, String encoding) {
    return encoding.equals(StandardCharsets.UTF_8.name())
        ? new RefusedException(Code.CSV_NOT_UTF8, at, place)
        : new RefusedException(Code.CSV_NOT_IN_ENCODING, at, place, encoding);
  }

  /** The parser tells its faults apart by their messages alone. */
  private static Code code(CsvParseException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("Unclosed")) {
        return Code.CSV_UNCLOSED_QUOTE;
      }
      if (message.contains("after closing quote")) {
        return Code.CSV_STRAY_QUOTE;
      }
    }
    return Code.CSV_FIELD_TOO_LONG;
  }

  private static <T extends Throwable> Optional<T> cause(Throwable fault, Class<T> type) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }
}
