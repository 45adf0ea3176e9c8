package org.regionalism.mapping;

import java.util.List;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;

/** A kind of code book that is a table. */
interface TableCodeBook {

  /** Whether a table with these headers, in lower case, is of this kind. */
  boolean recognises(List<String> headers);

  /** Reads the rows below the header. */
  CodeBook read(DeclaredTable table, Diagnostics diagnostics) throws RefusedException;
}
