package org.regionalism.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regionalism.diagnostic.Diagnostics;

/**
 * Reads a cohort report. Its tables stand in the order of the rubric, so that their places tell
 * which question each is about.
 */
final class CohortPage {

  /** How the keys of a cohort report's words begin. */
  static final String PREFIX = "cohort.";

  private static final String POSITION = "cohort.position.caption";
  private static final String DIMENSIONS = "cohort.dimensions.caption";
  private static final String QUARTILES = "cohort.quartiles.caption";
  private static final String COUNTS = "cohort.progress.counts";
  private static final String PROGRESS = "cohort.progress.caption";
  private static final String SIDES = "cohort.sides.caption";
  private static final String ACCORDS = "cohort.accords.caption";
  private static final String GATES = "cohort.gates.caption";

  private final ReadPage page;
  private final ReportWords words;
  private final Outline outline;
  private final Diagnostics diagnostics;
  private final List<LooseText> unread = new ArrayList<>();

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
    List<String> questions = outline.headlines();
    List<ReadTable> positions = tables(POSITION);
    List<ReadTable> domains = tables(DIMENSIONS);
    if (positions.size() != questions.size() || domains.size() != outline.domains().size()) {
      return Optional.empty();
    }
    List<Quoted> quoted = new ArrayList<>();
    List<OfMany> ofMany = new ArrayList<>();
    CohortTables tables = new CohortTables(words, diagnostics, quoted);
    for (int i = 0; i < positions.size(); i++) {
      tables.positions(positions.get(i), questions.get(i));
    }
    List<List<String>> dimensions = List.copyOf(outline.domains().values());
    for (int i = 0; i < domains.size(); i++) {
      tables.dimensions(domains.get(i), dimensions.get(i));
    }
    tables(PROGRESS).forEach(table -> take(table, tables.progress(table, questions)));
    tables(GATES).forEach(table -> take(table, tables.gates(table)));
    SpreadTables spreads = new SpreadTables(words, ofMany);
    tables(QUARTILES).forEach(table -> take(table, spreads.quartiles(table, outline.questions())));
    tables(COUNTS).forEach(table -> take(table, spreads.moved(table, questions)));
    List<ReadTable> sides = tables(SIDES);
    List<List<String>> asked = outline.byLens();
    for (int i = 0; i < sides.size(); i++) {
      take(sides.get(i), i < asked.size() && spreads.sides(sides.get(i), asked.get(i)));
    }
    tables(ACCORDS).forEach(table -> take(table, spreads.accords(table, asked.get(0))));
    pictures(positions, questions, quoted, ofMany);
    texts(questions, quoted, ofMany);
    return Optional.of(new CohortFigures(quoted, ofMany));
  }

  private void pictures(
      List<ReadTable> positions, List<String> questions, List<Quoted> quoted, List<OfMany> ofMany) {
    for (ReadPicture picture : page.pictures()) {
      PositionPicture.of(picture, outline)
          .ifPresent(
              read -> {
                quoted.addAll(read.figures().quoted());
                ofMany.addAll(read.figures().ofMany());
                unread.addAll(read.unread());
              });
    }
    for (PlottedBlock block : page.plots()) {
      int at = 0;
      while (at < positions.size() && !block.isBeside(positions.get(at))) {
        at++;
      }
      // A block that is beside no table of ours may be of any question.
      List<String> subjects = at < questions.size() ? List.of(questions.get(at)) : questions;
      quoted.addAll(block.quoted(subjects));
      ofMany.addAll(block.ofMany(subjects));
    }
  }

  private void texts(List<String> questions, List<Quoted> quoted, List<OfMany> ofMany) {
    Set<String> names =
        quoted.stream().flatMap(one -> one.consortium().stream()).collect(Collectors.toSet());
    CohortTexts texts = new CohortTexts(words, questions);
    for (LooseText text : page.texts()) {
      texts.ofMany(text).ifPresent(ofMany::add);
      List<Quoted> described = texts.described(text);
      if (described.stream()
          .allMatch(one -> names.containsAll(one.consortium().stream().toList()))) {
        quoted.addAll(described);
      }
    }
  }

  /** Tables of figures that are not read. */
  List<LooseText> unread() {
    return List.copyOf(unread);
  }

  private void take(ReadTable table, boolean read) {
    if (!read) {
      unread.add(LooseText.of(table.place(), table.caption()));
    }
  }

  private List<ReadTable> tables(String caption) {
    return page.tables().stream()
        .filter(
            table ->
                words.caption(table.caption()).filter(it -> it.startsWith(caption)).isPresent())
        .toList();
  }
}
