package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Interval;

/** How groups of respondents see the dimensions. */
final class GroupsSection implements SectionLayout {

  @Override
  public List<Document.Section> of(Edition edition) {
    List<GroupTable> tables = GroupTable.all(edition);
    if (tables.isEmpty()) {
      return List.of();
    }
    Words words = edition.words();
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Note(words.of("groups.note")));
    if (finding(edition).isPresent()) {
      blocks.add(new Block.Paragraph(words.of("groups.shown", shown(words, tables))));
    }
    for (GroupTable table : tables) {
      blocks.add(new Block.Heading(table.heading(edition)));
      blocks.add(table.indexes(edition, cells));
      blocks.add(table.agreement(edition, cells));
      GapTable.of(table, edition).ifPresent(gaps -> blocks.addAll(gaps.blocks(edition, cells)));
    }
    blocks.addAll(cells.notes());
    return List.of(
        new Document.Section(
            "groups",
            words.of("groups.name"),
            finding(edition).orElseGet(() -> shown(words, tables)),
            new WhoAnswered(edition).pooled(words.of("groups.lead")),
            blocks));
  }

  /** On what groups differ by more than chance; empty where no gap is tested. */
  private static Optional<String> finding(Edition edition) {
    Words words = edition.words();
    Finding differ = new Finding(words, List.of());
    boolean tested = false;
    for (GroupRow row : GroupRow.all(edition)) {
      List<GapMeasure> gaps = edition.latest().gaps().stream().map(gap -> row.of(gap)).toList();
      tested |= gaps.stream().anyMatch(gap -> gap.indexCi() instanceof Interval.Shown);
      if (gaps.stream().anyMatch(GapMeasure::isReal)) {
        differ.add(
            Finding.Clause.of("groups.title.differ"),
            row instanceof GroupRow.OfDimension one ? edition.name(one.dimension()) : row.name());
      }
    }
    if (!tested) {
      return Optional.empty();
    }
    String title = differ.title();
    return Optional.of(title.isEmpty() ? words.of("groups.title.alike") : title);
  }

  /** How many groups can be shown. */
  private static String shown(Words words, List<GroupTable> tables) {
    List<GroupResult> groups = tables.stream().flatMap(one -> one.groups().stream()).toList();
    long shown = groups.stream().filter(one -> one.n() instanceof Figure.Shown).count();
    String all = Integer.toString(groups.size());
    if (shown == 0) {
      return words.of("groups.title.hidden");
    }
    return shown == groups.size()
        ? words.of("groups.title.all", all)
        : words.of("groups.title.some", Long.toString(shown), all);
  }
}
