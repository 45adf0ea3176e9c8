package org.regionalism.export;

/** Tells which of a workbook's sheets is the one that is meant. */
@FunctionalInterface
public interface SheetFit {

  /** For whoever does not know what the sheet should ask. */
  SheetFit UNKNOWN = heading -> 0;

  /**
   * Counts the items that a sheet asks.
   *
   * @param heading what the sheet's first rows come to
   * @return the number, 0 where the sheet is none with responses
   */
  int items(Heading heading);
}
