package org.regionalism.export.workbook;

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

  RefusedException at(Location place) {
    return new RefusedException(code, place);
  }
}
