package org.regionalism.statistic;

import java.util.List;
import java.util.Locale;

/**
 * The parts of results with the measures of each, named as in {@code assessment.json}: the registry
 * of all figures that are ever shown. A new measure is one word here and its texts beside it.
 */
public enum Part {
  /** A wave as a whole. */
  WAVES("respondents organizations unit unitAsked responseRate influence"),
  /** The whole, a domain, dimension, shift or lens value. */
  MEASURES("n organizations mean sd ci index indexCi pooledMean hubEffect band bandsInReach"),
  /** A dimension, beside its headline figures. */
  DIMENSIONS(
      "agree disagree answers leanAgree leanDisagree split alpha alphaN alphaCi "
          + "itemRest rwg icc1 icc2"),
  /** A shift, beside its headline figures. */
  SHIFTS("position quadrant quadrantsInReach"),
  /** An item. */
  ITEMS("n mean sd agree disagree agreeCi counts"),
  /** A group of respondents. */
  GROUPS("n mean index agree disagree answers"),
  /** A group against the rest. */
  GAPS("unit difference ci indexDifference indexCi p adjustedP"),
  /** An organization by its name, where that is asked for. */
  NAMED("n index"),
  /** Patterns of responses that are flagged. */
  SCREENS("longRun noVariance bothPoles duplicates fast incomplete flagged index"),
  /** A level that a group agreed on. */
  LEVELS("level index"),
  /** What levels come to. */
  CONSENSUS("index position quadrant"),
  /** Who was invited and who answered. */
  COVERAGE("invited answered rate bounds"),
  /** What was set as a goal. */
  TARGETS("target gap reached"),
  /** One wave against the next. */
  CHANGES(
      "items method matched joined left pairs difference ci indexDifference indexCi p adjustedP verdict");

  /** With blanks between, because enums keep nothing that could change. */
  private final String keys;

  Part(String keys) {
    this.keys = keys;
  }

  /**
   * Returns the word that stands before the keys of its measures.
   *
   * @return for example {@code dimensions}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns its measures.
   *
   * @return their keys in order, as in {@code assessment.json}
   */
  public List<String> keys() {
    return List.of(keys.split(" ", -1));
  }
}
