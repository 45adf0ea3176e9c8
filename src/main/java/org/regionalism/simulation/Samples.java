package org.regionalism.simulation;

import java.util.List;
import java.util.stream.Stream;
import org.regionalism.rubric.Rubric;

/** The samples that come with the program: consortia that do not exist. */
public final class Samples {

  private static final List<Sample> SINGLE =
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

  /** A folder of exports, as they come in at a state agency; one is broken. */
  private static final List<Sample> BATCH =
      List.of(
          batch(
              "alder-ridge",
              ExportLayout.PLAIN,
              41,
              Stage.IN_TRANSITION,
              9,
              30,
              2,
              "Alder Ridge Learning Alliance"),
          batch(
              "bay-orchard",
              ExportLayout.GOOGLE_FORMS,
              42,
              Stage.REGIONAL,
              8,
              24,
              1,
              "Bay Orchard Partnership"),
          batch(
              "copper-basin",
              ExportLayout.QUALTRICS,
              43,
              Stage.REGIONALISM,
              10,
              36,
              1,
              "Copper Basin Consortium"),
          batch(
              "dry-creek",
              ExportLayout.MICROSOFT_FORMS,
              44,
              Stage.IN_TRANSITION,
              7,
              21,
              1,
              "Dry Creek Pathways Council"),
          batch(
              "elk-prairie",
              ExportLayout.SURVEYMONKEY,
              45,
              Stage.IN_TRANSITION,
              8,
              27,
              1,
              "Elk Prairie Network"),
          batch(
              "fern-harbor",
              ExportLayout.LIMESURVEY,
              46,
              Stage.REGIONAL,
              6,
              18,
              1,
              "Fern Harbor Collaborative"),
          batch(
              "granite-lakes",
              ExportLayout.KOBOTOOLBOX,
              47,
              Stage.REGIONALISM,
              9,
              33,
              1,
              "Granite Lakes Compact"),
          batch(
              "heron-marsh",
              ExportLayout.ODK_CENTRAL,
              48,
              Stage.REGIONAL,
              7,
              22,
              1,
              "Heron Marsh Alliance"),
          batch(
              "iron-hills",
              ExportLayout.REDCAP,
              49,
              Stage.IN_TRANSITION,
              8,
              26,
              1,
              "Iron Hills Partnership"),
          batch(
              "juniper-mesa",
              ExportLayout.TYPEFORM,
              50,
              Stage.REGIONALISM,
              8,
              28,
              1,
              "Juniper Mesa Consortium"),
          batch(
              "kestrel-bluffs",
              ExportLayout.ALCHEMER,
              51,
              Stage.IN_TRANSITION,
              4,
              15,
              1,
              "Kestrel Bluffs Network"),
          batch(
                  "lark-meadows",
                  ExportLayout.PLAIN,
                  52,
                  Stage.REGIONAL,
                  7,
                  20,
                  2,
                  "Lark Meadows Council")
              .damaged("Strongly agree", "Stronlgy agree"));

  private Samples() {}

  /**
   * A shipped sample.
   *
   * @param file its name within the folder of samples
   * @param layout the survey tool as whose export it is written
   * @param settings what the consortium is like
   * @param right a text of which the first occurrence was damaged by hand; empty where none was
   * @param wrong what stands there instead
   */
  public record Sample(
      String file, ExportLayout layout, SimulationSettings settings, String right, String wrong) {

    Sample(String file, ExportLayout layout, SimulationSettings settings) {
      this(file, layout, settings, "", "");
    }

    Sample damaged(String itsRight, String itsWrong) {
      return new Sample(file, layout, settings, itsRight, itsWrong);
    }

    /**
     * Makes the sample.
     *
     * @param rubric what is asked
     * @return the file's text in English, to be stored as UTF-8 with its line ends as they are
     */
    public String text(Rubric rubric) {
      String text = layout.write(rubric, Simulation.of(rubric, settings), "en");
      int place = text.indexOf(right);
      return text.substring(0, place) + wrong + text.substring(place + right.length());
    }
  }

  private static Sample batch(
      String file,
      ExportLayout layout,
      long seed,
      Stage stage,
      int organizations,
      int respondents,
      int waves,
      String consortium) {
    return new Sample(
        "batch/" + file + ".csv",
        layout,
        new SimulationSettings(seed, stage, organizations, respondents, waves, consortium));
  }

  /**
   * Returns the samples.
   *
   * @return each with a file name of its own
   */
  public static List<Sample> all() {
    return Stream.concat(SINGLE.stream(), BATCH.stream()).toList();
  }
}
