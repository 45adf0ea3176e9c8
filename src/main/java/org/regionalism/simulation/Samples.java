package org.regionalism.simulation;

import java.util.List;
import org.regionalism.rubric.Rubric;

/** The samples that come with the program: three consortia that do not exist. */
public final class Samples {

  private static final List<Sample> ALL =
      List.of(
          new Sample(
              "cedar-valley.csv",
              ExportLayout.PLAIN,
              new SimulationSettings(
                  28, Stage.IN_TRANSITION, 15, 120, 2, "Cedar Valley Regional Consortium")),
          new Sample(
              "harbor-plains-google-forms.csv",
              ExportLayout.GOOGLE_FORMS,
              new SimulationSettings(29, Stage.REGIONAL, 7, 31, 1, "Harbor Plains Partnership")),
          new Sample(
              "three-rivers-qualtrics.csv",
              ExportLayout.QUALTRICS,
              new SimulationSettings(
                  5, Stage.REGIONALISM, 12, 64, 1, "Three Rivers Learning Network")));

  private Samples() {}

  /**
   * A shipped sample.
   *
   * @param file its name within the folder of samples
   * @param layout the survey tool as whose export it is written
   * @param settings what the consortium is like
   */
  public record Sample(String file, ExportLayout layout, SimulationSettings settings) {

    /**
     * Makes the sample.
     *
     * @param rubric what is asked
     * @return the file's text in English, to be stored as UTF-8 with its line ends as they are
     */
    public String text(Rubric rubric) {
      return layout.write(rubric, Simulation.of(rubric, settings), "en");
    }
  }

  /**
   * Returns the samples.
   *
   * @return each with a file name of its own
   */
  public static List<Sample> all() {
    return ALL;
  }
}
