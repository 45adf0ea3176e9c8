package org.regionalism.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.regionalism.diagnostic.Location;

/**
 * Reads a picture of where consortia stand: what its title and description say, the numbers beside
 * each name, and where dots and lines are drawn, which says the same to whoever measures it.
 */
final class PositionPicture {

  /** How pictures are called that have a dot for each consortium. */
  private static final Pattern ID = Pattern.compile("chart-position-(.+)-title chart-.*");

  private static final Pattern RANGE = Pattern.compile("(\\d+)–(\\d+)");

  /** What stands no further above or below is of the same row. */
  private static final double NEAR = 11;

  /** What is thinner could not be seen, and is drawn so wide. */
  private static final double THINNEST = 2;

  /** How exactly shapes are placed: by two decimals of a place and of a width. */
  private static final double DRAWN = 0.01;

  private final Location place;
  private final Element svg;
  private final List<String> subjects;
  private final List<Quoted> quoted = new ArrayList<>();
  private final List<OfMany> ofMany = new ArrayList<>();
  private final List<LooseText> unread = new ArrayList<>();

  private PositionPicture(ReadPicture picture, List<String> subjects) {
    this.place = picture.place();
    this.svg = picture.svg();
    this.subjects = subjects;
  }

  /**
   * What a picture says.
   *
   * @param figures of one and of many consortia
   * @param unread what could not be understood
   */
  record Read(CohortFigures figures, List<LooseText> unread) {}

  static boolean is(Element svg) {
    return ID.matcher(svg.attr("aria-labelledby")).matches();
  }

  /** Reads a picture; empty for a picture of anything else. */
  static Optional<Read> of(ReadPicture picture, Outline outline) {
    Matcher id = ID.matcher(picture.svg().attr("aria-labelledby"));
    if (!id.matches()) {
      return Optional.empty();
    }
    List<String> named = outline.pictured(id.group(1));
    List<String> subjects = named.isEmpty() ? outline.headlines() : named;
    return Optional.of(new PositionPicture(picture, subjects).read());
  }

  private Read read() {
    String description = svg.select("> desc").text();
    CohortTexts texts =
        ReportWords.languages().stream()
            .map(words -> new CohortTexts(words, subjects))
            .filter(one -> !one.names(description).isEmpty())
            .findFirst()
            .orElse(new CohortTexts(ReportWords.languages().get(0), subjects));
    quoted.addAll(texts.described(LooseText.of(place, description)));
    svg.select("title, text").stream()
        .flatMap(said -> texts.ofMany(LooseText.of(place, said.text())).stream())
        .forEach(ofMany::add);
    List<String> names = texts.names(description);
    List<Element> rows = rows();
    Optional<Axis> axis = axis();
    if (names.size() == rows.size() && axis.isPresent()) {
      for (int i = 0; i < rows.size(); i++) {
        row(names.get(i), rows.get(i), axis.get());
      }
      middle(axis.get());
    } else {
      unread.add(LooseText.of(place, svg.select("> title").text()));
    }
    return new Read(new CohortFigures(quoted, ofMany), unread);
  }

  /** The numbers behind the axis, one for each consortium, from top to bottom. */
  private List<Element> rows() {
    return svg.select("text[text-anchor=end][font-weight]").stream()
        .sorted(Comparator.comparingDouble(text -> number(text, "y")))
        .toList();
  }

  private void row(String name, Element value, Axis axis) {
    double y = number(value, "y");
    quote(name, Printed.of(value.text()).map(any -> Said.of("index", value.text())).stream());
    near("text", "y", y)
        .map(text -> RANGE.matcher(text.text()))
        .filter(Matcher::matches)
        .forEach(range -> quote(name, ends(range.group(1), Optional.of(range.group(2)))));
    near("circle", "cy", y)
        .forEach(dot -> quote(name, Stream.of(Said.of("index", axis.at(number(dot, "cx"))))));
    near("rect[rx]", "y", y)
        .forEach(line -> quote(name, ends(axis.at(number(line, "x")), high(line, axis))));
  }

  /** The middle half of all lies behind them, and a line shows the median. */
  private void middle(Axis axis) {
    for (Element ground : svg.select("> rect:not([rx])")) {
      double left = number(ground, "x");
      if (left > 0) {
        List<Said> said = new ArrayList<>(List.of(Said.of("low", axis.at(left))));
        high(ground, axis).ifPresent(high -> said.add(Said.of("high", high)));
        ofMany.add(new OfMany(place, subjects, said));
      }
    }
    for (Element line : svg.select("> line[stroke-dasharray]")) {
      Said median = Said.of("median", axis.at(number(line, "x1")));
      ofMany.add(new OfMany(place, subjects, List.of(median)));
    }
  }

  private static Optional<String> high(Element rect, Axis axis) {
    double width = number(rect, "width");
    return width > THINNEST ? Optional.of(axis.at(number(rect, "x") + width)) : Optional.empty();
  }

  private static Stream<Said> ends(String low, Optional<String> high) {
    return Stream.concat(
        Stream.of(Said.of("indexCi.low", low)),
        high.stream().map(text -> Said.of("indexCi.high", text)));
  }

  private void quote(String name, Stream<Said> said) {
    List<Said> all = said.toList();
    if (!all.isEmpty()) {
      quoted.add(Quoted.of(place, name, subjects, all));
    }
  }

  private Stream<Element> near(String shape, String attribute, double y) {
    return svg.select(shape).stream().filter(it -> Math.abs(number(it, attribute) - y) < NEAR);
  }

  private Optional<Axis> axis() {
    Optional<Element> zero = tick("0");
    Optional<Element> hundred = tick("100");
    return zero.isPresent() && hundred.isPresent()
        ? Optional.of(new Axis(number(zero.get(), "x"), number(hundred.get(), "x")))
        : Optional.empty();
  }

  private Optional<Element> tick(String text) {
    return svg.select("text[text-anchor=middle]").stream()
        .filter(one -> one.text().equals(text))
        .findFirst();
  }

  private static double number(Element shape, String attribute) {
    return Printed.of(shape.attr(attribute)).map(Printed::value).orElse(0.0);
  }

  /** Where an axis begins and ends. */
  private record Axis(double zero, double hundred) {

    /** The index of a place, as exactly as it can be drawn. */
    String at(double x) {
      double each = 100 / (hundred - zero);
      return Printed.drawn((x - zero) * each, 2 * DRAWN * each);
    }
  }
}
