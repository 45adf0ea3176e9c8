package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;
import org.regionalism.report.Document;
import org.regionalism.report.IndexSpread;

/** An invented report with every kind of block, cell and chart. */
final class SampleReport {

  private static final String LEAD =
      "43 people in 9 organizations, each organization counting the same. Wave: spring 2026.";
  private static final String UNIT =
      " 43 people in 9 organizations, each organization counting the same.";

  private static final List<Chart.ShiftRow> SHIFTS =
      List.of(
          shift("Definition", "Defined by geography", "Defined by a network", 62, 8, 64, 88, 0, 1),
          shift(
              "Partnerships",
              "One-to-one partnerships",
              "Multiple, cross-sector partnerships",
              71,
              7,
              31,
              73,
              1,
              1),
          shift(
              "Relationships", "Individual relationships", "Infrastructure", 38, 8, 69, 45, -1, -1),
          shift("Goals", "Programmatic outputs", "Systems-change outcomes", 49, 9, 66, 64, 0, 0),
          shift(
              "Resources",
              "Subject to grant funding",
              "Designed for scale and sustainability",
              33,
              7,
              82,
              48,
              -1,
              -1));

  private SampleReport() {}

  static Document document() {
    return new Document(
        "Regionalism self-assessment: Three Rivers Career Consortium",
        "Spring 2026, 43 of 61 people invited answered",
        "en",
        Optional.of("2026-04-30"),
        List.of(summary(), shifts(), principles(), dimensions(), items(), groups(), method()));
  }

  static Document of(Block... blocks) {
    return new Document(
        "Report",
        "",
        "en",
        Optional.empty(),
        List.of(new Document.Section("one", "One", "Finding", "What is shown", List.of(blocks))));
  }

  private static Document.Section summary() {
    return new Document.Section(
        "summary",
        "Summary",
        "Partnerships have crossed over; relationships and money have not",
        LEAD,
        List.of(
            new Block.Table(
                "overall",
                "Where the whole group stands, 0 to 100: more is closer to regionalism.",
                List.of(
                    column("", 34),
                    column("Index", 8),
                    column("95% interval", 14),
                    column("Bands in reach", 26),
                    column("People", 8),
                    column("Organizations", 14)),
                List.of(
                    overall("Overall", 56, 51, 62, "Weaving"),
                    overall("From regional to regionalism", 51, 45, 57, "Linking, Weaving"),
                    overall("Principles of networks", 62, 55, 68, "Weaving"))),
            new Block.Picture(shiftScale()),
            new Block.Picture(principleBars()),
            new Block.Heading("Where we agree"),
            new Block.Bullets(
                List.of(
                    "Partners keep their word to each other even when nothing is in writing: at"
                        + " least 71% agree.",
                    "Our joint work slows down when a grant ends: at least 68% agree.")),
            new Block.Heading("Where we split"),
            new Block.Paragraph(
                "12 people say that partners have turned down money that would pull the group away"
                    + " from its mission, 11 say that they have not. Ask what each of them sees"
                    + " before anybody explains."),
            new Block.Note(
                "This is a mirror for a conversation, not an audit: it holds what those who"
                    + " answered see, on the day they answered.")));
  }

  private static Document.Section shifts() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Chart.ShiftRow row : SHIFTS) {
      Chart.Point position = row.position().orElseThrow();
      rows.add(
          List.of(
              new Cell.RowHeading(row.name()),
              new Cell.Amount(row.fromIndex().orElseThrow().value(), Cell.Format.INDEX),
              new Cell.Amount(row.toIndex().orElseThrow().value(), Cell.Format.INDEX),
              new Cell.Amount(position.value(), Cell.Format.INDEX),
              new Cell.Range(
                  position.interval().orElseThrow().low(),
                  position.interval().orElseThrow().high(),
                  Cell.Format.INDEX),
              new Cell.Label(row.quadrant())));
    }
    rows.add(
        List.of(
            new Cell.RowHeading("Evaluation"),
            new Cell.Withheld("<5"),
            new Cell.Withheld("<5"),
            new Cell.Withheld("<5"),
            new Cell.Withheld("<5"),
            new Cell.Withheld("not shown")));
    return new Document.Section(
        "shifts",
        "Shifts",
        "Two shifts hold both poles at once",
        LEAD,
        List.of(
            new Block.Picture(shiftMap()),
            new Block.Table(
                "shifts",
                "Look for a position whose interval lies wholly on one side of 50.",
                List.of(
                    column("Shift", 24),
                    column("From-pole", 10),
                    column("To-pole", 10),
                    column("Position", 10),
                    column("95% interval", 14),
                    column("Quadrant", 18)),
                rows)));
  }

  private static Document.Section principles() {
    return new Document.Section(
        "principles",
        "Principles",
        "Trust comes first",
        LEAD,
        List.of(new Block.Picture(principleBars())));
  }

  private static Document.Section dimensions() {
    List<List<Cell>> rows = new ArrayList<>();
    List<Chart.AnswerBar> bars = SampleItems.bars();
    List<String> names = bars.stream().map(Chart.AnswerBar::group).distinct().toList();
    for (int i = 0; i < names.size(); i++) {
      double index = 30 + i * 13 % 47;
      rows.add(
          List.of(
              new Cell.RowHeading(names.get(i)),
              new Cell.Amount(index + 0.4, Cell.Format.INDEX),
              new Cell.Range(index - 6.2, index + 7.7, Cell.Format.INDEX),
              new Cell.Amount(1 + index / 25, Cell.Format.SCALE),
              new Cell.Range(1 + (index - 6) / 25, 1 + (index + 7) / 25, Cell.Format.SCALE),
              new Cell.Amount((i - 6) * 2.2, Cell.Format.SIGNED_INDEX),
              new Cell.Amount(index / 100, Cell.Format.SHARE),
              new Cell.Amount(43, Cell.Format.COUNT),
              i == 4 ? new Cell.Withheld("<5") : new Cell.Label("Linking, Weaving")));
    }
    return new Document.Section(
        "dimensions",
        "Dimensions",
        "Trust and network lead; grant funding holds us back",
        LEAD,
        List.of(
            new Block.Table(
                "dimensions",
                "Look at the interval before the index: where two intervals overlap, do not rank.",
                List.of(
                    column("Dimension", 26),
                    column("Index", 7),
                    column("95% interval", 11),
                    column("Mean", 7),
                    column("95% interval", 13),
                    column("Lead or lag of the hub", 10),
                    column("Share agreeing", 10),
                    column("People", 8),
                    column("Bands in reach", 18)),
                rows)));
  }

  private static Document.Section items() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Chart.AnswerBar bar : SampleItems.bars()) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.RowHeading(bar.text()));
      row.add(new Cell.Label(bar.group()));
      for (int i = 0; i < SampleItems.KEYS.size(); i++) {
        row.add(
            bar.counts().isEmpty()
                ? new Cell.Withheld("<5")
                : new Cell.Amount(bar.counts().get(i), Cell.Format.COUNT));
      }
      row.add(new Cell.Range(0.34, 0.56, Cell.Format.SHARE));
      rows.add(row);
    }
    List<Block.Column> columns = new ArrayList<>();
    columns.add(column("Item", 56));
    columns.add(column("Dimension", 20));
    SampleItems.KEYS.forEach(key -> columns.add(column(key.label(), 9)));
    columns.add(column("Share agreeing, 95% interval", 14));
    return new Document.Section(
        "items",
        "Items",
        "Most plan for shared goals; on turning down money we split",
        LEAD,
        List.of(
            new Block.Picture(answerBars()),
            new Block.Table("items", "Every item with its answers.", columns, rows)));
  }

  private static Document.Section groups() {
    List<List<Cell>> rows = new ArrayList<>();
    List<String> sectors =
        List.of(
            "Education", "Employers", "Government", "Community organizations", "Workforce board");
    for (int i = 0; i < sectors.size(); i++) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.RowHeading(sectors.get(i)));
      for (int j = 0; j < 10; j++) {
        double heat = (i * 31 + j * 17) % 101;
        row.add(i == 4 && j % 3 == 0 ? new Cell.Withheld("<5") : new Cell.Heat(heat, heat));
      }
      rows.add(row);
    }
    List<Block.Column> columns = new ArrayList<>();
    columns.add(column("Sector", 26));
    SampleItems.bars().stream()
        .map(Chart.AnswerBar::group)
        .distinct()
        .limit(10)
        .forEach(name -> columns.add(column(name, 9)));
    return new Document.Section(
        "groups",
        "Groups",
        "Employers see relationships differently",
        LEAD,
        List.of(new Block.Table("by-sector", "Dark teal is near the goal.", columns, rows)));
  }

  private static Document.Section method() {
    return new Document.Section(
        "method",
        "Method: [a/b]*?",
        "How these figures were made",
        LEAD,
        List.of(
            new Block.Heading("Index"),
            new Block.Paragraph("The mean on a scale from 0 to 100, in which more is closer."),
            new Block.Table(
                "settings",
                "",
                List.of(column("Setting", 30), column("Value", 60)),
                List.of(
                    List.of(new Cell.RowHeading("Rubric"), new Cell.Label("regionalism 1.0.0")),
                    List.of(new Cell.RowHeading("Comment"), new Cell.Label("=2+3 & <so on>")),
                    List.of(new Cell.RowHeading("Bare"), new Cell.Label("")))),
            new Block.Table(
                "many",
                "A second table.",
                List.of(column("Number", 10), column("Square", 10)),
                IntStream.range(0, 60)
                    .mapToObj(
                        i ->
                            List.<Cell>of(
                                new Cell.Amount(i, Cell.Format.COUNT),
                                new Cell.Amount(i * i, Cell.Format.COUNT)))
                    .toList())));
  }

  static Chart.ShiftScale shiftScale() {
    List<Chart.ShiftRow> rows = new ArrayList<>(SHIFTS);
    rows.add(
        new Chart.ShiftRow(
            "Evaluation",
            "Each program by itself",
            "One shared picture",
            "not shown",
            "not shown",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            0,
            ""));
    return new Chart.ShiftScale(
        "shift-scale",
        "Partnerships have crossed over; money and relationships have not",
        "Position of each shift, 0 = regional, 100 = regionalism. Bar: 95% interval." + UNIT,
        "Definition 62 (54 to 70); partnerships 71 (64 to 78); relationships 38 (30 to 46).",
        "Both poles are asked separately; a region that says yes to both is in transition.",
        rows);
  }

  static Chart.ShiftMap shiftMap() {
    return new Chart.ShiftMap(
        "shift-map",
        "Money and relationships still lean on the older pole",
        "Agreement with both poles of every shift, 0 to 100." + UNIT,
        "Definition: from 64, to 88. Partnerships: from 31, to 73.",
        "Agreement with the from-pole",
        "Agreement with the to-pole",
        new Chart.QuadrantNames("regional", "in transition", "unformed", "regionalism"),
        SHIFTS);
  }

  static Chart.AnswerBars answerBars() {
    return new Chart.AnswerBars(
        "answers",
        "Most plan for shared goals; on turning down money we split",
        "Answers, disagreement left and agreement right of the line; neutral apart, at the right."
            + " Counts in the bars.",
        "46 items with the shares of every answer; the table below has them all.",
        SampleItems.KEYS,
        SampleItems.bars());
  }

  static Chart.IndexBars principleBars() {
    return new Chart.IndexBars(
        "principles",
        "Trust comes before control; the hub still decides",
        "Index of each principle, 0 to 100, with its 95% interval." + UNIT,
        "Mission 55 (47 to 63); trust 78 (70 to 86); humility 61 (52 to 70); node 4 (0 to 11).",
        "Index, 0 to 100",
        List.of(
            bar("Mission, not organization", 55, 8),
            bar("Trust, not control", 78, 8),
            bar("Humility, not brand", 61.4, 9),
            bar("Node, not hub", 4, 4),
            new Chart.IndexBar("Shared learning", Optional.empty())));
  }

  static IndexSpread spread() {
    return new IndexSpread(
        "spread",
        "Overall: the middle half of 5 consortia lies between 40 and 60",
        "Index of each consortium, from 0 to 100, by name. Line: 95% interval.",
        "Alder Basin: 74 (66 to 82). Birch Coast: 40 (34 to 46). Cedar Fork: not shown.",
        "Index, 0 to 100",
        List.of(
            bar("Alder Basin", 74, 8),
            bar("Birch Coast", 40, 6),
            new Chart.IndexBar("Cedar Fork", Optional.empty()),
            bar("A name that goes on and on until it is well beyond the reach of a line", 50, 5)),
        Optional.of(new IndexSpread.Middle(40, 50, 60, "Median 50; middle half 40 to 60")));
  }

  static Chart.IndexLine trend() {
    return new Chart.IndexLine(
        "trend-overall",
        "Overall: moved toward the goal from 2024 to 2025",
        "Index of each wave, from 0 to 100. Upright line: 95% interval.",
        "2024: 36 (32 to 40). 2025: 54 (50 to 58). 2026: not shown. 2027: 61 (55 to 67).",
        "Index, 0 to 100",
        List.of(
            wave("2024", Optional.of(point(36, 4)), false),
            wave("2025", Optional.of(point(54, 4)), false),
            wave("2026", Optional.empty(), true),
            wave("2027", Optional.of(point(61, 6)), true)));
  }

  private static Chart.LinePoint wave(String name, Optional<Chart.Point> point, boolean broken) {
    return new Chart.LinePoint(name, point, broken);
  }

  private static Chart.IndexBar bar(String name, double value, double half) {
    return new Chart.IndexBar(name, Optional.of(point(value, half)));
  }

  private static Chart.Point point(double value, double half) {
    return new Chart.Point(value, Optional.of(new Chart.Ends(value - half, value + half)));
  }

  private static Chart.ShiftRow shift(
      String name,
      String from,
      String to,
      double position,
      double half,
      double fromIndex,
      double toIndex,
      int holds,
      int crossing) {
    String quadrant = fromIndex < 50 ? "regionalism" : toIndex < 50 ? "regional" : "in transition";
    return new Chart.ShiftRow(
        name,
        from,
        to,
        "agreed with: " + Math.round(fromIndex),
        "agreed with: " + Math.round(toIndex) + " · " + quadrant,
        Optional.of(point(position, half)),
        Optional.of(point(fromIndex, half)),
        Optional.of(point(toIndex, half)),
        holds,
        crossing,
        quadrant);
  }

  private static List<Cell> overall(
      String name, double index, double low, double high, String bands) {
    return List.of(
        new Cell.RowHeading(name),
        new Cell.Amount(index, Cell.Format.INDEX),
        new Cell.Range(low, high, Cell.Format.INDEX),
        new Cell.Label(bands),
        new Cell.Amount(43, Cell.Format.COUNT),
        new Cell.Amount(9, Cell.Format.COUNT));
  }

  static Block.Column column(String heading, int width) {
    return new Block.Column(heading, width, false);
  }
}
