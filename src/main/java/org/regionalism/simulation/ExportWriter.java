package org.regionalism.simulation;

import java.util.List;

/** Writes responses as a survey tool would export them. */
interface ExportWriter {

  /**
   * Makes an export.
   *
   * @param wording what was asked, and how choices are shown
   * @param responses the rows, in order
   * @return the export
   */
  SimulatedExport write(Wording wording, List<SimulatedResponse> responses);
}
