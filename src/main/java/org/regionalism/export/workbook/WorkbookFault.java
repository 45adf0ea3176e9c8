package org.regionalism.export.workbook;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/**
 * What is wrong with a workbook, until somebody knows the place. Unchecked, so that it comes
 * unchanged through the libraries that read on our behalf.
 */
final class WorkbookFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Code code;

  WorkbookFault(Code code) {
    super(code.id());
    this.code = code;
  }

  /** What is wrong according to what a library threw. */
  static Optional<WorkbookFault> in(Throwable thrown) {
    return thrown instanceof WorkbookFault fault
        ? Optional.of(fault)
        : inner(thrown).flatMap(WorkbookFault::in);
  }

  private static Optional<Throwable> inner(Throwable thrown) {
    return Optional.ofNullable(thrown.getCause())
        .or(
            () ->
                thrown instanceof XMLStreamException xml
                    ? Optional.ofNullable(xml.getNestedException())
                    : Optional.empty());
  }

  RefusedException at(Location place) {
    return new RefusedException(code, place);
  }
}
