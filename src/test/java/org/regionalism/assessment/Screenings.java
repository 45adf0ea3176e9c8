package org.regionalism.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.regionalism.response.Screen;

/** Screenings for tests of other packages. */
public final class Screenings {

  private Screenings() {}

  /** So many flagged, all by one screen. */
  public static Screening of(Screen screen, int flagged, double index) {
    Map<Screen, Figure> counts = new EnumMap<>(Screen.class);
    for (Screen each : Screen.values()) {
      counts.put(each, Figure.count(each == screen ? flagged : 0));
    }
    return with(counts, Figure.count(flagged), Figure.of(index));
  }

  /** These figures, with nobody to be decided about. */
  public static Screening with(Map<Screen, Figure> counts, Figure flagged, Figure index) {
    return new Screening(counts, flagged, index, Screening.Apart.NOBODY);
  }

  /** Everything is shown but how many answered in haste, which nobody could tell. */
  public static Screening untimed() {
    Map<Screen, Figure> counts = new EnumMap<>(Screen.class);
    for (Screen each : List.of(Screen.values())) {
      counts.put(each, Figure.count(6));
    }
    counts.put(Screen.HASTE, Figure.missing(Reason.NOT_LOOKED_FOR));
    return with(counts, Figure.count(12), Figure.missing(Reason.WITHHELD));
  }
}
