package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Document;
import org.regionalism.report.FigureCells;
import org.regionalism.report.Grid;
import org.regionalism.report.Words;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Shift;

/** What has moved in which consortium since its wave before, and what cannot be told. */
final class ProgressSection implements CohortSection {

  @Override
  public List<Document.Section> of(CohortEdition edition) {
    List<CohortMember> members = withChange(edition);
    if (members.isEmpty()) {
      return List.of();
    }
    Words words = edition.words();
    FigureCells cells = edition.cells();
    List<Block> blocks = new ArrayList<>();
    blocks.add(counts(edition, members));
    blocks.add(table(edition, members, cells));
    blocks.add(new Block.Note(words.of("cohort.progress.note")));
    blocks.addAll(cells.notes());
    return List.of(
        new Document.Section(
            "progress",
            words.of("cohort.progress.name"),
            title(edition),
            words.of("cohort.progress.lead", edition.consortia(members.size())),
            blocks));
  }

  static List<CohortMember> withChange(CohortEdition edition) {
    return edition.cohort().compared().stream().filter(one -> one.change().isPresent()).toList();
  }

  /** How many consortia have moved overall; empty where none has a wave before. */
  static String title(CohortEdition edition) {
    Words words = edition.words();
    NamesByLabel finding = new NamesByLabel(words, List.of());
    List<CohortMember> members = withChange(edition);
    counted(edition, members, MemberChange::overall)
        .forEach(
            (label, count) -> {
              if (count > 0) {
                finding.add(label, Long.toString(count));
              }
            });
    return words.of("cohort.progress.title", edition.consortia(members.size()), finding.title());
  }

  private static Block counts(CohortEdition edition, List<CohortMember> members) {
    Words words = edition.words();
    Grid grid = new Grid("progress-counts", words.of("cohort.progress.counts"));
    grid.columns(words.of("column.part"));
    labels(words).forEach(grid::columns);
    parts(edition)
        .forEach(
            (name, moved) -> {
              List<Cell> row = new ArrayList<>(List.of(new Cell.RowHeading(name)));
              counted(edition, members, moved)
                  .values()
                  .forEach(count -> row.add(new Cell.Amount(count, Cell.Format.COUNT)));
              grid.row(row);
            });
    return grid.table();
  }

  private static Block table(CohortEdition edition, List<CohortMember> members, FigureCells cells) {
    Words words = edition.words();
    Map<String, Function<MemberChange, Moved>> parts = parts(edition);
    Grid grid =
        new Grid("progress-table", words.of("cohort.progress.caption"))
            .columns(words.of("cohort.column.consortium"))
            .columns(words.of("column.from"), words.of("column.to"))
            .columns(words.of("column.moved"), words.of("column.moved-interval"));
    parts.keySet().forEach(grid::columns);
    for (CohortMember member : members) {
      MemberChange change = member.change().orElseThrow();
      List<Cell> row = new ArrayList<>();
      row.add(edition.heading(member));
      row.add(new Cell.Label(change.from().orElseGet(() -> words.of("wave.earlier"))));
      row.add(new Cell.Label(change.to().orElseGet(() -> words.of("wave.now"))));
      row.add(cells.amount(change.overall().difference(), Cell.Format.SIGNED_INDEX));
      row.add(cells.range(change.overall().interval(), Cell.Format.SIGNED_INDEX));
      parts.values().forEach(moved -> row.add(new Cell.Label(moved.apply(change).brief(words))));
      grid.row(row);
    }
    return grid.table();
  }

  private static Map<String, Function<MemberChange, Moved>> parts(CohortEdition edition) {
    Words words = edition.words();
    Map<String, Function<MemberChange, Moved>> parts = new LinkedHashMap<>();
    parts.put(words.of("overall.name"), MemberChange::overall);
    for (Domain domain : edition.rubric().domains()) {
      parts.put(
          edition.text(domain.shortTitle()),
          change -> change.domains().getOrDefault(domain.id(), Moved.NONE));
    }
    for (Shift shift : edition.rubric().shifts()) {
      parts.put(
          words.of("change.shift", edition.text(shift.shortTitle())),
          change -> change.shifts().getOrDefault(shift.id(), Moved.NONE));
    }
    return parts;
  }

  private static Map<String, Long> counted(
      CohortEdition edition, List<CohortMember> members, Function<MemberChange, Moved> part) {
    Words words = edition.words();
    Map<String, Long> counts = new LinkedHashMap<>();
    labels(words).forEach(label -> counts.put(label, 0L));
    for (CohortMember member : members) {
      counts.merge(part.apply(member.change().orElseThrow()).label(words), 1L, Long::sum);
    }
    return counts;
  }

  private static List<String> labels(Words words) {
    return List.of(
        words.of("verdict.up"),
        words.of("verdict.down"),
        words.of("verdict.cannot-tell"),
        words.of("verdict.not-compared"),
        words.of("finding.hidden"));
  }
}
