package org.regionalism.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.regionalism.diagnostic.Diagnostics;

/**
 * Reads the tables of a cohort report. Its tables stand in the order of the rubric, so that their
 * places tell which question each is about.
 */
final class CohortPage {

  /** How the keys of a cohort report's words begin. */
  static final String PREFIX = "cohort.";

  private static final String POSITION = "cohort.position.caption";
  private static final String DIMENSIONS = "cohort.dimensions.caption";
  private static final String QUARTILES = "cohort.quartiles.caption";
  private static final String PROGRESS = "cohort.progress.caption";

  private final ReadPage page;
  private final ReportWords words;
  private final Outline outline;
  private final Diagnostics diagnostics;
  private final List<Quoted> quoted = new ArrayList<>();
  private final List<Statement> sums = new ArrayList<>();
  private final List<Statement> quartiles = new ArrayList<>();

  CohortPage(ReadPage page, ReportWords words, Outline outline, Diagnostics diagnostics) {
    this.page = page;
    this.words = words;
    this.outline = outline;
    this.diagnostics = diagnostics;
  }

  static boolean is(ReadPage page, ReportWords words) {
    return page.tables().stream()
        .anyMatch(
            table ->
                words.caption(table.caption()).filter(it -> it.startsWith(PREFIX)).isPresent());
  }

  /** The figures; empty where the page has not one table for every question of the rubric. */
  Optional<CohortFigures> figures() {
    List<String> questions = headlines();
    List<ReadTable> positions = tables(POSITION);
    List<ReadTable> domains = tables(DIMENSIONS);
    if (positions.size() != questions.size() || domains.size() != outline.domains().size()) {
      return Optional.empty();
    }
    for (int i = 0; i < positions.size(); i++) {
      positions(positions.get(i), questions.get(i));
    }
    List<List<String>> dimensions = List.copyOf(outline.domains().values());
    for (int i = 0; i < domains.size(); i++) {
      dimensions(domains.get(i), dimensions.get(i));
    }
    outline.dimensions().forEach(id -> questions.add("dimensions." + id));
    tables(QUARTILES).forEach(table -> quartiles(table, questions));
    sums();
    return Optional.of(new CohortFigures(quoted, sums, quartiles));
  }

  /** Tables of figures of single consortia that are not read. */
  List<LooseText> unread() {
    return tables(PROGRESS).stream()
        .limit(1)
        .map(table -> LooseText.of(table.place(), table.caption()))
        .toList();
  }

  private List<String> headlines() {
    List<String> questions = new ArrayList<>(List.of("overall"));
    outline.domains().keySet().forEach(id -> questions.add("domains." + id));
    outline.shifts().forEach(id -> questions.add("shifts." + id));
    return questions;
  }

  private List<ReadTable> tables(String caption) {
    return page.tables().stream()
        .filter(
            table ->
                words.caption(table.caption()).filter(it -> it.startsWith(caption)).isPresent())
        .toList();
  }

  private void positions(ReadTable table, String question) {
    for (List<ReadCell> row : table.body()) {
      PageFigures figures = collector();
      figures.row(table, row, figures.topic(question, PeopleSet.WHOLE));
      for (int i = 1; i < row.size(); i++) {
        if (words.says("column.organizations", table.head().get(i).text())) {
          Topic people = figures.topic(Topic.PEOPLE, PeopleSet.WHOLE);
          figures.add(row.get(i), people, Measured.ORGANIZATIONS);
        }
      }
      quote(row, figures);
    }
  }

  private void dimensions(ReadTable table, List<String> ids) {
    for (List<ReadCell> row : table.body()) {
      PageFigures figures = collector();
      for (int i = 1; i < row.size() && i <= ids.size(); i++) {
        Topic topic = figures.topic("dimensions." + ids.get(i - 1), PeopleSet.WHOLE);
        figures.add(row.get(i), topic, Measured.INDEX);
      }
      quote(row, figures);
    }
  }

  private void quote(List<ReadCell> row, PageFigures figures) {
    Optional<String> consortium = Optional.of(row.get(0).text());
    figures.statements().forEach(one -> quoted.add(new Quoted(consortium, Optional.empty(), one)));
  }

  /** Behind the name of the part and the number of consortia. */
  private void quartiles(ReadTable table, List<String> questions) {
    List<List<ReadCell>> body = table.body();
    for (int i = 0; i < body.size() && i < questions.size(); i++) {
      Topic topic = new Topic("", questions.get(i), PeopleSet.WHOLE);
      for (ReadCell cell :
          body.get(i).subList(Math.min(2, body.get(i).size()), body.get(i).size())) {
        CellReading.of(cell.text(), words)
            .filter(it -> it.number().isPresent())
            .map(
                it -> new Statement(cell.place(), topic, Measured.INDEX, it.showing(), it.number()))
            .ifPresent(quartiles::add);
      }
    }
  }

  private void sums() {
    Topic topic = new Topic("", Topic.PEOPLE, PeopleSet.WHOLE);
    for (LooseText text : page.texts()) {
      Optional<Matcher> parts = words.whole("cohort.summary.lead", text.text());
      if (parts.isPresent()) {
        sum(text, topic, Measured.N, parts.get().group("a0"));
        sum(text, topic, Measured.ORGANIZATIONS, parts.get().group("a1"));
      }
    }
  }

  private void sum(LooseText text, Topic topic, Measured measured, String number) {
    CellReading.of(number, words)
        .map(it -> new Statement(text.place(), topic, measured, it.showing(), it.number()))
        .ifPresent(sums::add);
  }

  private PageFigures collector() {
    return new PageFigures(words, new Dictionary(Optional.of(outline)), "", diagnostics);
  }
}
