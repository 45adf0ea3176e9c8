package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Measure;
import org.regionalism.privacy.Disclosed;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Shift;

/** What a run came to, in a few lines for a terminal. */
public final class TerminalSummary {

  private static final int BAR = 20;
  private static final int WIDEST_NAME = 40;

  private final Edition edition;
  private final Words words;
  private final TerminalStyle style;

  private TerminalSummary(Edition edition, TerminalStyle style) {
    this.edition = edition;
    this.words = edition.words();
    this.style = style;
  }

  /**
   * Sums up the last wave.
   *
   * @param disclosed what may be shown
   * @param style how bars and headings look
   * @return the lines, without line ends
   */
  public static List<String> lines(Disclosed disclosed, TerminalStyle style) {
    Assessment assessment = disclosed.assessment();
    Words words = Words.in(assessment.settings().language());
    return lines(new Edition(assessment, words, ""), style);
  }

  static List<String> lines(Edition edition, TerminalStyle style) {
    return new TerminalSummary(edition, style).lines();
  }

  private List<String> lines() {
    Assessment assessment = edition.assessment();
    List<String> lines = new ArrayList<>();
    lines.add(
        style.strong(
            words.of(
                "terminal.title",
                assessment.consortium(),
                edition.text(edition.rubric().title()))));
    lines.add(new WhoAnswered(edition).unit());
    if (assessment.waves().size() > 1) {
      lines.add(words.of("terminal.wave", edition.latest().wave()));
    }
    lines.add(
        words.of(edition.rubric().shifts().isEmpty() ? "terminal.scale.plain" : "terminal.scale"));
    lines.add("");
    List<NamedMeasure> headlines = headlines();
    List<NamedMeasure> shifts = shifts();
    List<NamedMeasure> others = others();
    int width =
        List.of(headlines, shifts, others).stream()
            .flatMap(List::stream)
            .mapToInt(named -> named.name().length())
            .max()
            .orElse(0);
    for (List<NamedMeasure> block : List.of(headlines, shifts, others)) {
      block.forEach(named -> lines.add(line(named, Math.min(width, WIDEST_NAME))));
      if (!block.isEmpty()) {
        lines.add("");
      }
    }
    String splits =
        edition.rubric().dimensions().stream()
            .filter(dimension -> edition.result(dimension).split())
            .map(edition::name)
            .collect(Collectors.joining(", "));
    if (!splits.isEmpty()) {
      lines.add(words.of("terminal.split", splits));
      lines.add("");
    }
    String bare =
        edition.latest().consensus().stream()
            .flatMap(consensus -> EvidencePassage.bare(edition, consensus.levels()).stream())
            .map(edition::name)
            .collect(Collectors.joining(", "));
    if (!bare.isEmpty()) {
      lines.add(words.of("terminal.bare", bare));
      lines.add("");
    }
    lines.add(words.of("terminal.reports"));
    return lines;
  }

  private List<NamedMeasure> headlines() {
    List<NamedMeasure> headlines = new ArrayList<>();
    headlines.add(new NamedMeasure(words.of("overall.name"), edition.latest().overall()));
    for (Domain domain : edition.rubric().domains()) {
      headlines.add(new NamedMeasure(edition.text(domain.shortTitle()), edition.result(domain)));
    }
    return headlines;
  }

  private List<NamedMeasure> shifts() {
    List<NamedMeasure> shifts = new ArrayList<>();
    for (Shift shift : edition.rubric().shifts()) {
      Measure position = ShiftStanding.resultOf(shift, edition.latest()).measure();
      shifts.add(new NamedMeasure(edition.text(shift.shortTitle()), position));
    }
    return shifts;
  }

  private List<NamedMeasure> others() {
    List<NamedMeasure> others = new ArrayList<>();
    for (Dimension dimension : edition.rubric().dimensions()) {
      if (edition.rubric().shiftOf(dimension).isEmpty()) {
        others.add(new NamedMeasure(edition.name(dimension), edition.result(dimension).measure()));
      }
    }
    return others;
  }

  private String line(NamedMeasure named, int width) {
    Measure measure = named.measure();
    String name =
        named.name().length() > width
            ? named.name().substring(0, width - 1) + "…"
            : named.name() + " ".repeat(width - named.name().length());
    String reach = new BandReach(edition).inWords(measure);
    return words
        .of("terminal.figure", name, bar(measure), new Spoken(words).index(goal(measure)), reach)
        .stripTrailing();
  }

  /** The figures read toward the goal, so that a longer bar is nearer it everywhere. */
  private static Measure goal(Measure measure) {
    return new Measure(
        measure.n(),
        measure.organizations(),
        measure.mean(),
        measure.sd(),
        measure.ci(),
        measure.goalIndex(),
        measure.goalCi(),
        measure.pooledMean(),
        measure.hubEffect(),
        measure.goalIndex(),
        measure.goalCi(),
        measure.bandsInReach());
  }

  private String bar(Measure measure) {
    if (!(measure.goalIndex() instanceof Figure.Shown index)) {
      return style.bar(0, 0, 0, BAR);
    }
    int at = (int) Math.round(index.value() / 100 * BAR);
    return measure.goalCi() instanceof Interval.Shown ends
        ? style.bar(
            at,
            (int) Math.round(ends.low() / 100 * BAR),
            (int) Math.round(ends.high() / 100 * BAR),
            BAR)
        : style.bar(at, at, at, BAR);
  }
}
