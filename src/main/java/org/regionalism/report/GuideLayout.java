package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.Assessment;
import org.regionalism.privacy.Disclosed;

/**
 * Lays out the facilitation guide: ninety minutes in which a group makes sense of its own figures,
 * each step with what to look at before what to ask.
 */
public final class GuideLayout {

  /** A new step is one class and one line here. */
  private static final List<GuideStep.Maker> STEPS =
      List.of(
          new WelcomeStep(),
          new FiguresStep(),
          new TopicSteps(),
          new SaidStep(),
          new PromisesStep(),
          new ClosingStep());

  private GuideLayout() {}

  /**
   * Lays out the guide of one consortium, in the language of its settings.
   *
   * @param disclosed what may be shown
   * @param toolVersion this program's version
   * @return the content
   */
  public static Document of(Disclosed disclosed, String toolVersion) {
    Assessment assessment = disclosed.assessment();
    return of(new Edition(assessment, Words.in(assessment.settings().language()), toolVersion));
  }

  static Document of(Edition edition) {
    Timetable timetable =
        new Timetable(STEPS.stream().flatMap(maker -> maker.of(edition).stream()).toList());
    List<Document.Section> sections = new ArrayList<>();
    sections.add(agenda(edition, timetable));
    timetable.steps().forEach(step -> sections.add(section(edition.words(), timetable, step)));
    return new Document(
        edition.words().of("guide.title", edition.assessment().consortium()),
        ReportLayout.subtitle(edition),
        edition.assessment().settings().language(),
        edition.assessment().date(),
        sections);
  }

  private static Document.Section agenda(Edition edition, Timetable timetable) {
    Words words = edition.words();
    Grid grid =
        new Grid("agenda", words.of("guide.agenda.caption"))
            .columns(words.of("guide.column.clock"), words.of("guide.column.minutes"))
            .columns(words.of("guide.column.step"));
    for (GuideStep step : timetable.steps()) {
      int begins = timetable.begins(step);
      grid.row(
          new Cell.Label(
              words.of(
                  "guide.clock",
                  Timetable.clock(begins),
                  Timetable.clock(begins + timetable.minutes(step)))),
          new Cell.Amount(timetable.minutes(step), Cell.Format.COUNT),
          new Cell.RowHeading(
              step.title().isEmpty()
                  ? step.name()
                  : words.of("finding.group", step.name(), step.title())));
    }
    return new Document.Section(
        "agenda",
        words.of("guide.agenda.name"),
        words.of("guide.agenda.title", Integer.toString(Timetable.MINUTES)),
        words.of("guide.agenda.lead"),
        List.of(
            grid.table(),
            new Block.Heading(words.of("guide.before.heading")),
            new Block.Bullets(preparations(edition))));
  }

  private static List<String> preparations(Edition edition) {
    Words words = edition.words();
    List<String> lines = new ArrayList<>();
    lines.add(words.of("guide.before.print"));
    lines.add(words.of("guide.before.silence"));
    lines.add(words.of("guide.before.private"));
    if (new Topics(edition).winnable().isPresent()) {
      lines.add(words.of("guide.before.order"));
    }
    return lines;
  }

  private static Document.Section section(Words words, Timetable timetable, GuideStep step) {
    int begins = timetable.begins(step);
    int minutes = timetable.minutes(step);
    return new Document.Section(
        step.id(),
        step.name(),
        step.title(),
        words.of(
            "guide.lead",
            words.of("guide.clock", Timetable.clock(begins), Timetable.clock(begins + minutes)),
            Integer.toString(minutes),
            step.task()),
        step.blocks());
  }
}
