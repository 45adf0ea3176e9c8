package org.regionalism.simulation;

import java.util.List;
import java.util.function.Function;

/**
 * A column of an export.
 *
 * @param heads its cells in the header rows, from the top; as many in all columns of an export
 * @param cell what it holds for a response
 */
record ExportColumn(List<String> heads, Function<SimulatedResponse, String> cell) {

  ExportColumn {
    heads = List.copyOf(heads);
  }

  static ExportColumn of(String head, Function<SimulatedResponse, String> cell) {
    return new ExportColumn(List.of(head), cell);
  }
}
