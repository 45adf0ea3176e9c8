package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupResult;

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
            title(words, tables),
            new WhoAnswered(edition).pooled(words.of("groups.lead")),
            blocks));
  }

  private static String title(Words words, List<GroupTable> tables) {
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
