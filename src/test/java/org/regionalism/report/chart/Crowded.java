package org.regionalism.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.regionalism.report.Chart;

/** Charts that give the drawings a hard time: long texts, many points in one place, extremes. */
final class Crowded {

  private static final String LONG =
      "Relies on agreements that several organizations from different sectors have made in writing"
          + " and keep up to date together, year after year";
  private static final String UNBROKEN = "Donaudampfschifffahrtsgesellschaft".repeat(5);

  private Crowded() {}

  static Chart.ShiftScale shifts() {
    Chart.ShiftScale usual = Charts.shifts();
    return new Chart.ShiftScale(
        "2-crowded",
        LONG + ": " + LONG,
        LONG + " " + UNBROKEN,
        usual.description(),
        LONG + ". " + LONG + ".",
        List.of(
            Charts.row(
                UNBROKEN,
                LONG,
                UNBROKEN,
                Charts.point(0, 0, 0.2),
                Charts.point(0, 0, 5),
                Charts.point(100, 95, 100),
                1,
                1,
                LONG),
            Charts.row(
                "Wide",
                "WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW",
                "MMMM @@@@ %%%%",
                Charts.point(100, 0, 100),
                Optional.of(Charts.only(50)),
                Optional.of(Charts.only(50)),
                -1,
                0,
                "日本語の文字はとても幅が広いので行を折り返す必要があります"),
            Charts.hidden("Hidden", LONG),
            Charts.hidden("Hidden too", "<5")));
  }

  static Chart.ShiftMap map() {
    Chart.ShiftMap usual = Charts.map();
    Random random = new Random(4);
    Stream<Chart.ShiftRow> cluster =
        IntStream.range(0, 8)
            .mapToObj(
                i -> {
                  double x = 62 + 5 * random.nextGaussian();
                  double y = 58 + 5 * random.nextGaussian();
                  return row(
                      "Shift number " + i,
                      Charts.point(x, x - 9, x + 9),
                      Charts.point(y, y - 8, y + 8));
                });
    Stream<Chart.ShiftRow> corners =
        Stream.of(
            row("Top left", Charts.point(1, 0, 6), Charts.point(98, 90, 100)),
            row("Top right", Charts.point(99, 92, 100), Charts.point(99, 92, 100)),
            row("Bottom left", Charts.point(2, 0, 7), Charts.point(1, 0, 5)),
            row("Bottom right", Charts.point(97, 92, 100), Charts.point(3, 0, 9)),
            Charts.hidden("Hidden", LONG));
    return new Chart.ShiftMap(
        usual.id(),
        usual.title(),
        usual.subtitle(),
        usual.description(),
        LONG,
        LONG,
        usual.quadrants(),
        Stream.concat(cluster, corners).toList());
  }

  private static Chart.ShiftRow row(
      String name, Optional<Chart.Point> from, Optional<Chart.Point> to) {
    return Charts.row(name, "From", "To", Charts.point(50, 40, 60), from, to, 0, 0, "somewhere");
  }

  static Chart.IndexBars principles() {
    return new Chart.IndexBars(
        "crowded",
        "Extremes",
        LONG,
        "Extremes.",
        LONG,
        List.of(
            new Chart.IndexBar(LONG, Charts.point(100, 99, 100)),
            new Chart.IndexBar(UNBROKEN, Charts.point(0, 0, 100)),
            new Chart.IndexBar("", Optional.empty())));
  }

  static Chart.AnswerBars answers() {
    List<Chart.AnswerKey> keys =
        Stream.of("Never", LONG, "Now and then", "Neither", "No view", "Often", "Always")
            .map(label -> new Chart.AnswerKey(label, side(label)))
            .toList();
    return new Chart.AnswerBars(
        "crowded",
        LONG,
        LONG,
        "Extremes.",
        keys,
        List.of(
            Charts.bar(LONG, LONG + " " + LONG, 100, 0, 0, 0, 0, 0, 0),
            Charts.bar("Second", "All neutral.", 0, 0, 0, 60, 40, 0, 0),
            Charts.bar("Second", UNBROKEN, 0, 0, 0, 0, 0, 1, 999),
            Charts.bar("Second", "One of each.", 1, 1, 1, 1, 1, 1, 1),
            Charts.bar("Second", "Nobody at all.", 0, 0, 0, 0, 0, 0, 0),
            new Chart.AnswerBar("Second", "Withheld.", List.of())));
  }

  private static int side(String label) {
    return switch (label) {
      case "Neither", "No view" -> 0;
      case "Often", "Always" -> 1;
      default -> -1;
    };
  }
}
