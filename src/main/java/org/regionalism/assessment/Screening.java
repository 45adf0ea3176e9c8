package org.regionalism.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionalism.response.Screen;

/**
 * How many responses of a wave show patterns that may mean little thought, and what the whole would
 * be without them. Nobody is left out of any other figure.
 *
 * @param counts how many each screen flags, in the order of the screens
 * @param flagged how many at least one of them flags
 * @param index the index of the whole without the flagged, 0 to 100, with the same unit
 * @param apart who is on either side; nobody once it is decided what may be shown
 */
public record Screening(Map<Screen, Figure> counts, Figure flagged, Figure index, Apart apart) {

  /** Keeps its own copy, in order. */
  public Screening {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /**
   * Those scored on the whole who are flagged, and the others: together with what all come to, what
   * one of the two comes to tells about the other.
   *
   * @param flagged how many are flagged
   * @param flaggedUnits how many organizations they are of; those who name none are one
   * @param others how many are not flagged
   * @param otherUnits how many organizations the others are of
   * @param margins for each attribute, how many of the flagged are in no group that is flagged as a
   *     whole, and how many are not flagged of groups in which somebody is
   * @param flaggedVary whether the flagged differ at all
   * @param othersVary whether the others differ at all
   */
  public record Apart(
      long flagged,
      int flaggedUnits,
      long others,
      int otherUnits,
      List<Long> margins,
      boolean flaggedVary,
      boolean othersVary) {

    /** Nobody. */
    public static final Apart NOBODY = new Apart(0, 0, 0, 0, List.of(), false, false);

    /** Keeps its own copy. */
    public Apart {
      margins = List.copyOf(margins);
    }
  }

  /**
   * Returns a screening of which nothing is shown.
   *
   * @param reason why
   * @return the screening
   */
  public static Screening missing(Reason reason) {
    Figure none = Figure.missing(reason);
    Map<Screen, Figure> counts = new LinkedHashMap<>();
    for (Screen screen : Screen.values()) {
      counts.put(screen, none);
    }
    return new Screening(counts, none, none, Apart.NOBODY);
  }
}
