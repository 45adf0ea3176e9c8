package org.regionalism.export;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/** A table that is read row by row, once. */
public interface Table extends Closeable {

  /**
   * Reads the next row that is not blank.
   *
   * @return the row, or empty at the end
   * @throws RefusedException where the file cannot be read on
   */
  Optional<Row> read() throws RefusedException;

  /**
   * Returns the hash of the whole file. To be asked after the last row.
   *
   * @return SHA-256 in lower-case hexadecimal digits
   */
  String sha256();

  /**
   * Returns the address of a cell.
   *
   * @param row the row's number, from 1
   * @param column the column, from 0
   * @return the place
   */
  Location at(int row, int column);

  /**
   * Returns which part of the file was read.
   *
   * @return 0 to 1; empty where that is not known before the end
   */
  default OptionalDouble partRead() {
    return OptionalDouble.empty();
  }

  /**
   * Returns how the file turned out to be a table.
   *
   * @return the form
   */
  default TableForm form() {
    return TableForm.NONE;
  }

  /**
   * Returns what a person should know about what was read and what was not. To be asked after the
   * last row.
   *
   * @return warnings, mostly none
   */
  default List<Diagnostic> remarks() {
    return List.of();
  }
}
