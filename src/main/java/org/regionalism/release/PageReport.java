package org.regionalism.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/** Makes figures of the tables of a page or workbook, by what stands before and above them. */
final class PageReport {

  private static final List<String> WHO =
      List.of(
          "who.organization",
          "who.organization.nameless",
          "who.organization.or-none",
          "who.respondent.none",
          "who.respondent.one",
          "who.respondent.many",
          "who.respondent.or-none.one",
          "who.respondent.or-none.many",
          "who.too-few-named.none",
          "who.too-few-named.one",
          "who.too-few-named.many",
          "who.too-few-named.or-none.one",
          "who.too-few-named.or-none.many");

  private final FoundFile file;
  private final ReadPage page;
  private final ReportWords words;
  private final Diagnostics diagnostics = new Diagnostics();

  private PageReport(FoundFile file, ReadPage page, ReportWords words) {
    this.file = file;
    this.page = page;
    this.words = words;
  }

  static ReportFile of(FoundFile file, ReadPage page, Dictionary dictionary)
      throws RefusedException {
    Optional<ReportWords> words = ReportWords.of(page.tables());
    if (words.isEmpty()) {
      throw new RefusedException(Code.RELEASE_NOT_OURS, Location.of(file.path()));
    }
    PageReport report = new PageReport(file, page, words.get());
    return CohortPage.is(page, words.get()) ? report.cohort(dictionary) : report.report(dictionary);
  }

  private ReportFile report(Dictionary dictionary) throws RefusedException {
    List<String> waves = waves();
    String wave = waves.get(waves.size() - 1);
    PageFigures figures = new PageFigures(words, dictionary, wave, diagnostics);
    TableFigures tables = new TableFigures(figures);
    who(figures);
    List<LooseText> unread = new ArrayList<>();
    for (ReadTable table : page.tables()) {
      Optional<String> key = words.caption(table.caption());
      if (key.isPresent()) {
        tables.read(key.get().replace(".agreed", ""), table);
      } else if (holdsFigures(table)) {
        unread.add(LooseText.of(table.place(), table.heading()));
      }
    }
    diagnostics.refuseErrors();
    Map<String, Optional<String>> named = new LinkedHashMap<>();
    waves.forEach(name -> named.put(name, Optional.empty()));
    return new ReportFile(
        file.path(),
        file.folder(),
        file.sha256(),
        consortium(),
        tables.minGroup(),
        named,
        Map.of(),
        figures.statements(),
        page.texts(),
        dictionary.names(),
        Optional.empty(),
        Optional.empty(),
        CohortFigures.NONE,
        unread);
  }

  /** What cannot be matched with the rubric of its consortia is told once, and not by table. */
  private ReportFile cohort(Dictionary dictionary) throws RefusedException {
    List<LooseText> unread = new ArrayList<>();
    CohortFigures cohort = CohortFigures.NONE;
    Optional<Outline> outline = dictionary.outline();
    if (outline.isPresent()) {
      CohortPage read = new CohortPage(page, words, outline.get(), diagnostics);
      Optional<CohortFigures> figures = read.figures();
      diagnostics.refuseErrors();
      cohort = figures.orElse(cohort);
      unread.addAll(read.unread());
    }
    if (cohort.quoted().isEmpty()) {
      unread = List.of(new LooseText(Location.of(file.path()), page.title(), LooseText.Kind.ALONE));
    }
    return ReportFile.ofMany(file, page.texts(), cohort, unread);
  }

  private boolean holdsFigures(ReadTable table) {
    return table.body().stream()
        .flatMap(List::stream)
        .anyMatch(
            cell ->
                CellReading.of(cell.text(), words)
                    .filter(it -> it.number().isPresent())
                    .isPresent());
  }

  private String consortium() {
    return words
        .whole("guide.title", page.title())
        .map(parts -> parts.group("a0"))
        .orElse(page.title());
  }

  /** The waves, the last of them being the one that all figures without a name are of. */
  private List<String> waves() {
    Optional<ReadTable> side =
        page.tables().stream()
            .filter(table -> words.says("waves.caption", table.caption()))
            .findFirst();
    if (side.isPresent()) {
      return side.get().head().stream().skip(1).map(ReadCell::text).toList();
    }
    Optional<Matcher> last = said("who.last-wave");
    Optional<Matcher> one = said("document.waves.one");
    return List.of(last.or(() -> one).map(parts -> parts.group("a0")).orElse(Topic.ONLY_WAVE));
  }

  private Optional<Matcher> said(String key) {
    return page.texts().stream()
        .flatMap(text -> words.within(key, text.text()).stream())
        .findFirst();
  }

  /** How many answered is said in sentences. */
  private void who(PageFigures figures) {
    Topic topic = figures.topic(Topic.PEOPLE, PeopleSet.WHOLE);
    for (LooseText text : page.texts()) {
      for (String key : WHO) {
        Optional<Matcher> parts = words.within(key, text.text());
        if (parts.isPresent()) {
          whole(parts.get(), "a0")
              .map(n -> Statement.shown(text.place(), topic, Measured.N, n))
              .ifPresent(figures::add);
          whole(parts.get(), "a1")
              .map(n -> Statement.shown(text.place(), topic, Measured.ORGANIZATIONS, n))
              .ifPresent(figures::add);
          return;
        }
      }
    }
  }

  private static Optional<Double> whole(Matcher parts, String name) {
    return Stream.of(parts)
        .flatMap(it -> group(it, name).stream())
        .map(text -> text.replaceAll("^.*?(\\d+)$", "$1"))
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Double::valueOf)
        .findFirst();
  }

  private static Optional<String> group(Matcher parts, String name) {
    try {
      return Optional.ofNullable(parts.group(name));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
