package org.regionalism.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;

/** Takes the figures of tables, each by what stands before it. */
final class TableFigures {

  /** How many columns those tables have that are read by the places of their columns. */
  private static final Map<String, Integer> LEAST =
      Map.of(
          "items.caption", 6,
          "groups.index.caption", 2,
          "groups.agree.caption", 2,
          "organizations.caption", 3,
          "settings.caption", 2);

  private final PageFigures page;
  private final MeasureTables measures;
  private final GroupTables groups;
  private final PeopleTables people;
  private Optional<Integer> minGroup = Optional.empty();

  TableFigures(PageFigures page) {
    this.page = page;
    this.measures = new MeasureTables(page);
    this.groups = new GroupTables(page);
    this.people = new PeopleTables(page);
  }

  Optional<Integer> minGroup() {
    return minGroup;
  }

  /** Takes what a table says; of tables without figures of people, nothing. */
  void read(String caption, ReadTable table) {
    boolean narrow = table.head().size() < LEAST.getOrDefault(caption, 1);
    if (narrow || (LEAST.containsKey(caption) && table.body().isEmpty())) {
      page.diagnostics().add(Code.RELEASE_CELL, table.place());
      return;
    }
    switch (caption) {
      case "standing.caption" -> measures.standing(table);
      case "shifts.caption" -> measures.listed(table, "shifts");
      case "dimensions.caption", "dimensions.agreement.caption", "dimensions.scores.caption" ->
          measures.listed(table, "dimensions");
      case "domain.caption", "lens.caption" -> measures.named(table);
      case "items.caption" -> measures.items(table);
      case "guide.answers.caption" -> measures.answers(table);
      case "groups.index.caption" -> groups.groups(table, Measured.INDEX);
      case "groups.agree.caption" -> groups.groups(table, Measured.AGREE);
      case "gaps.caption" -> groups.gaps(table);
      case "organizations.caption" -> people.organizations(table);
      case "screens.caption" -> people.screens(table);
      case "change.caption" -> people.change(table);
      case "coverage.caption" -> people.coverage(table);
      case "waves.caption" -> people.waves(table);
      case "settings.caption" -> settings(table);
      case ReportWords.COMMENTS -> people.comments(table);
      default -> {}
    }
  }

  private void settings(ReadTable table) {
    for (List<ReadCell> row : table.body()) {
      if (page.words().says("settings.min-group", row.get(0).text())
          && row.get(1).text().matches("\\d{1,4}")) {
        minGroup = Optional.of(Integer.valueOf(row.get(1).text()));
      }
    }
  }
}
