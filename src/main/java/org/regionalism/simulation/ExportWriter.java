package org.regionalism.simulation;

import java.util.List;
import org.regionalism.rubric.Rubric;

/** Writes responses as a survey tool would export them. */
interface ExportWriter {

  /**
   * Writes an export.
   *
   * @param rubric what was asked
   * @param responses the rows, in order
   * @param language the language that the survey was shown in
   * @return the file's text, to be stored as UTF-8 with its line ends as they are
   */
  String write(Rubric rubric, List<SimulatedResponse> responses, String language);
}
