package org.regionalism.response;

import org.regionalism.diagnostic.Location;

/** The addresses of a file's cells. */
@FunctionalInterface
interface FilePlaces {

  /** The row counts from 1, the column from 0. */
  Location at(int row, int column);
}
