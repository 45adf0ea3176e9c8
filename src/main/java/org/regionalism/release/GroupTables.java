package org.regionalism.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads tables with a column for each group of an attribute. */
final class GroupTables {

  private final PageFigures page;
  private final Map<Measured, Integer> attributes = new HashMap<>();
  private String attribute = "";

  GroupTables(PageFigures page) {
    this.page = page;
  }

  void groups(ReadTable table, Measured measured) {
    attribute =
        page.dictionary()
            .attribute(attributes.merge(measured, 1, Integer::sum) - 1, table.heading());
    page.dictionary()
        .learnGroups(attribute, table.head().stream().skip(1).map(ReadCell::text).toList());
    page.words()
        .exact("groups.undeclared")
        .ifPresent(name -> page.dictionary().learnGroup(attribute, name, PeopleSet.UNDECLARED));
    List<List<ReadCell>> body = table.body();
    byGroup(table, body.subList(0, 1), name -> Topic.PEOPLE, Measured.N);
    byGroup(table, body.subList(1, body.size()), questions(body, 1), measured);
  }

  void gaps(ReadTable table) {
    byGroup(table, table.body(), questions(table.body(), 0), Measured.GAP);
  }

  /** Rows are the domains, then the dimensions. */
  private Function<String, String> questions(List<List<ReadCell>> body, int skipped) {
    Map<String, String> byName = new HashMap<>();
    Optional<List<String>> domains = page.dictionary().ids("domains");
    Optional<List<String>> dimensions = page.dictionary().ids("dimensions");
    for (int i = skipped; i < body.size(); i++) {
      String name = body.get(i).get(0).text();
      int place = i - skipped;
      String question =
          domains.isPresent() && place < domains.get().size()
              ? "domains." + domains.get().get(place)
              : dimensions.isPresent() && place - domains.get().size() < dimensions.get().size()
                  ? "dimensions." + dimensions.get().get(place - domains.get().size())
                  : page.dictionary().question(name).orElse("domains." + name);
      byName.put(name, question);
    }
    return name -> byName.getOrDefault(name, name);
  }

  private void byGroup(
      ReadTable table,
      List<List<ReadCell>> rows,
      Function<String, String> question,
      Measured measured) {
    for (List<ReadCell> row : rows) {
      for (int i = 1; i < row.size() && i < table.head().size(); i++) {
        PeopleSet set = page.dictionary().group(attribute, table.head().get(i).text());
        page.add(row.get(i), page.topic(question.apply(row.get(0).text()), set), measured);
      }
    }
  }
}
