package org.regionalism.response;

import java.util.OptionalDouble;

/** Is told, from time to time, how far the reading of an export has come. */
@FunctionalInterface
public interface Progress {

  /** Nobody wants to know. */
  Progress NONE = (file, rows, part) -> {};

  /**
   * Takes how far it has come.
   *
   * @param file the export's name without its folder
   * @param rows how many of its rows were read
   * @param part which part of the file that is, 0 to 1; empty where its end is not known
   */
  void read(String file, long rows, OptionalDouble part);
}
