package org.regionalism.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a figure is not shown. */
public enum Reason {
  /** Showing it could point to a person. */
  WITHHELD,
  /** There are too few people or organizations to say anything. */
  TOO_FEW,
  /** Nobody answered. */
  NO_ANSWERS,
  /** All units are alike, so that no interval can be made. */
  NO_VARIANCE,
  /** The figure would mix answer scales. */
  MIXED_SCALES,
  /** The figure compares items, and the dimension has one. */
  ONE_ITEM,
  /** Nobody is compared with themselves, so that there are no pairs to count. */
  UNPAIRED,
  /** The figure compares organizations, and each person counts once. */
  COUNTS_PEOPLE,
  /** The export or the rubric lacks what is needed to look for it. */
  NOT_LOOKED_FOR,
  /** There are more than are kept to compare. */
  TOO_MANY,
  /** What was asked changed from one wave to the other, so that they cannot be compared. */
  OTHER_ITEMS,
  /** A group agreed on a level, so that there are no people to count, and no interval. */
  CONSENSUS,
  /** A group agreed on no level, or on too few for a composite. */
  NO_LEVEL,
  /** A share of at most one respondent: written as an upper bound. */
  AT_MOST_ONE,
  /** A share of all respondents but one, or of all: written as a lower bound. */
  ALL_BUT_ONE;

  /**
   * Returns the word used in JSON.
   *
   * @return for example {@code too-few}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Tells whether something of the figure is shown all the same.
   *
   * @return true for a share that is written as a bound
   */
  public boolean isBound() {
    return this == AT_MOST_ONE || this == ALL_BUT_ONE;
  }

  /**
   * Finds a reason by its word in JSON.
   *
   * @param id for example {@code too-few}
   * @return the reason, or empty
   */
  public static Optional<Reason> byId(String id) {
    return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst();
  }
}
