package org.regionalism.report.chart;

import java.util.List;
import java.util.Optional;
import org.regionalism.report.Chart;
import org.regionalism.report.IndexSpread;

/** Charts as a consortium of nine organizations would get them. */
final class Charts {

  private static final String PEOPLE =
      "43 people in 9 organizations, each organization counting the same.";

  static final List<Chart.AnswerKey> AGREEMENT =
      List.of(
          new Chart.AnswerKey("Strongly disagree", -1),
          new Chart.AnswerKey("Disagree", -1),
          new Chart.AnswerKey("Neither agree nor disagree", 0),
          new Chart.AnswerKey("Agree", 1),
          new Chart.AnswerKey("Strongly agree", 1));

  private Charts() {}

  static Chart.ShiftScale shifts() {
    return new Chart.ShiftScale(
        "shifts",
        "Partnerships have crossed over; relationships and resources have not",
        "Position of each shift, 0 = regional, 100 = regionalism. Bar: 95% interval. " + PEOPLE,
        "Definition 62 (54 to 71), Partnerships 71 (64 to 79), Relationships 38 (29 to 48),"
            + " Goals 49 (39 to 59), Resources 33 (25 to 42).",
        "Both poles are asked separately; a region that says yes to both is in transition. A"
            + " hollow dot means that the interval lies across the middle.",
        rows());
  }

  static Chart.ShiftMap map() {
    return new Chart.ShiftMap(
        "shift-map",
        "One shift has reached regionalism, two are in transition",
        "Each shift by how much both of its poles hold. Lines: 95% intervals. " + PEOPLE,
        "Definition: in transition, Partnerships: regionalism, Relationships: regional.",
        "How much the regional pole holds (index)",
        "How much the regionalism pole holds (index)",
        new Chart.QuadrantNames("Regional", "In transition", "Not formed yet", "Regionalism"),
        rows());
  }

  static Chart.IndexBars principles() {
    return new Chart.IndexBars(
        "principles",
        "Mission and trust lead; for node, not hub there are too few answers",
        "Index of each principle with its 95% interval. " + PEOPLE,
        "Mission 72 (65 to 79), Trust 64 (55 to 73), Humility 51 (42 to 60), Node not shown.",
        "Index, 100 = fully in place",
        List.of(
            new Chart.IndexBar("Mission, not organization", point(72.4, 65, 79.3)),
            new Chart.IndexBar("Trust, not control", point(64, 55, 73)),
            new Chart.IndexBar("Humility, not brand", Optional.of(only(50.5))),
            new Chart.IndexBar("Node, not hub", Optional.empty())));
  }

  static IndexSpread spread() {
    return new IndexSpread(
        "spread",
        "Overall: the middle half of 5 consortia lies between 41 and 69",
        "Index of each consortium, from 0 to 100, by name. Line: 95% interval.",
        "Alder Basin 74 (69 to 80), Birch Coast 56 (51 to 60), Cedar Fork not shown.",
        "Index, 0 to 100",
        List.of(
            new Chart.IndexBar("Alder Basin", point(74.4, 69, 80)),
            new Chart.IndexBar("Birch Coast", point(56, 51, 60)),
            new Chart.IndexBar("Cedar Fork", Optional.empty()),
            new Chart.IndexBar("Dune Harbor", Optional.of(only(53)))),
        Optional.of(new IndexSpread.Middle(41, 54.5, 69, "Median 55; middle half 41 to 69")));
  }

  static Chart.IndexLine trend() {
    return trend(
        List.of(
            new Chart.LinePoint("Spring 2024", point(36.4, 32, 40), false),
            new Chart.LinePoint("Fall 2024", point(54, 50, 57), false),
            new Chart.LinePoint("Pulse", Optional.empty(), true),
            new Chart.LinePoint("2026 after the reorganization", point(72, 68, 76), true),
            new Chart.LinePoint(
                "2027", Optional.of(new Chart.Point(80, Optional.empty())), false)));
  }

  static Chart.IndexLine trend(List<Chart.LinePoint> points) {
    return new Chart.IndexLine(
        "trend-overall",
        "Overall: moved toward the goal from Spring 2024 to Fall 2024",
        "Index of each wave, from 0 to 100. Upright line: 95% interval.",
        "Spring 2024: 36 (32 to 40).",
        "Index, 0 to 100",
        points);
  }

  static Chart.AnswerBars answers() {
    return answers(
        List.of(
            bar("Goals", "Partners set shared goals before they look for money.", 3, 5, 8, 19, 8),
            bar(
                "Goals",
                "In the past year, partners changed a plan because shared results showed that"
                    + " learners were being left out.",
                1,
                6,
                7,
                18,
                11),
            bar(
                "Resources",
                "When a grant ends, the work that it paid for goes on in the partners' own budgets.",
                9,
                14,
                8,
                9,
                3),
            new Chart.AnswerBar(
                "Resources", "Partners have turned down money that did not fit.", List.of())));
  }

  static Chart.AnswerBars answers(List<Chart.AnswerBar> bars) {
    return new Chart.AnswerBars(
        "answers",
        "Most plan for shared goals; on money that ends we split",
        "Share of answers to each item, disagreement left and agreement right of the line,"
            + " neither at the right. Counts in the bars. 43 people, each counting the same.",
        "Partners set shared goals before they look for money: 27 of 43 agree, 8 disagree.",
        AGREEMENT,
        bars);
  }

  static Chart.AnswerBar bar(String group, String text, Integer... counts) {
    return new Chart.AnswerBar(group, text, List.of(counts));
  }

  static List<Chart.ShiftRow> rows() {
    return List.of(
        row(
            "Definition",
            "Defined by geography",
            "Defined by a network",
            point(62, 54.2, 70.6),
            point(64, 55, 73),
            point(88, 81, 95),
            0,
            1,
            "in transition"),
        row(
            "Partnerships",
            "One-to-one partnerships",
            "Multiple, cross-sector partnerships",
            point(71, 64, 79),
            point(31, 22, 40),
            point(73, 66, 80),
            1,
            1,
            "regionalism"),
        row(
            "Relationships",
            "Relies on individual relationships",
            "Relies on infrastructure",
            point(38, 29, 47.5),
            point(69, 60, 78),
            point(45, 36, 54),
            -1,
            -1,
            "regional"),
        row(
            "Goals",
            "Focused on programmatic outputs",
            "Focused on systems-change outcomes",
            point(49, 39, 59),
            point(66, 58, 74),
            point(64, 54, 74),
            0,
            0,
            "in transition"),
        row(
            "Resources",
            "Subject to grant funding",
            "Designed for scale and sustainability",
            point(33, 25, 42),
            point(82, 75, 89),
            point(48, 38, 58),
            -1,
            -1,
            "regional"));
  }

  /** A shift of which the to-pole is withheld. */
  static Chart.ShiftRow hidden(String name, String why) {
    return new Chart.ShiftRow(
        name,
        "Subject to grant funding",
        "Designed for scale and sustainability",
        "index 82",
        why,
        Optional.empty(),
        point(82, 75, 89),
        Optional.empty(),
        0,
        0,
        "");
  }

  static Chart.ShiftRow row(
      String name,
      String from,
      String to,
      Optional<Chart.Point> position,
      Optional<Chart.Point> fromIndex,
      Optional<Chart.Point> toIndex,
      int holds,
      int crossing,
      String quadrant) {
    return new Chart.ShiftRow(
        name,
        from,
        to,
        "index " + Math.round(fromIndex.orElseThrow().value()),
        "index " + Math.round(toIndex.orElseThrow().value()) + " · " + quadrant,
        position,
        fromIndex,
        toIndex,
        holds,
        crossing,
        quadrant);
  }

  static Optional<Chart.Point> point(double value, double low, double high) {
    return Optional.of(new Chart.Point(value, Optional.of(new Chart.Ends(low, high))));
  }

  static Chart.Point only(double value) {
    return new Chart.Point(value, Optional.empty());
  }
}
