package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.List;

/** Parts a long row of consortia into panels of about the same length, each fit for one page. */
final class Panels {

  /** What fits on a printed page below a title. */
  static final int LONGEST = 25;

  /** More pictures than this nobody leafs through. */
  static final int MOST = 8;

  private Panels() {}

  /** The panels in order; none where there would be too many. */
  static <T> List<List<T>> of(List<T> all) {
    int panels = (all.size() + LONGEST - 1) / LONGEST;
    List<List<T>> parts = new ArrayList<>();
    if (panels <= MOST) {
      for (int i = 0; i < panels; i++) {
        int from = (int) ((long) i * all.size() / panels);
        int to = (int) ((long) (i + 1) * all.size() / panels);
        parts.add(List.copyOf(all.subList(from, to)));
      }
    }
    return parts;
  }
}
