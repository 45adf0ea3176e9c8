package org.regionalism.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Code;

/**
 * Reads tables with a row for each question: what all of a wave think.
 *
 * @param page takes the figures
 */
record MeasureTables(PageFigures page) {

  private static final Set<String> ITEM_COLUMNS =
      Set.of("people", "item-agree", "item-disagree", "mean", "sd");

  /** Behind the dimension, the statement and the people. */
  private static final int COUNTS = 3;

  void standing(ReadTable table) {
    List<List<ReadCell>> body = table.body();
    Optional<List<String>> ids = page.dictionary().ids("domains");
    for (int i = 0; i < body.size(); i++) {
      int place = i - 1;
      String name = body.get(i).get(0).text();
      String question =
          page.words().says("overall.name", name)
              ? "overall"
              : page.dictionary()
                  .learn(
                      name,
                      "domains",
                      ids.filter(all -> place < all.size()).map(all -> all.get(place)));
      page.row(table, body.get(i), page.topic(question, PeopleSet.WHOLE));
    }
  }

  /** A table that lists all of a kind in their order. */
  void listed(ReadTable table, String kind) {
    List<List<ReadCell>> body = table.body();
    Optional<List<String>> ids = page.dictionary().ids(kind);
    if (ids.isPresent() && ids.get().size() != body.size()) {
      page.diagnostics()
          .add(
              Code.RELEASE_OTHER_RUN,
              table.place(),
              Integer.toString(body.size()),
              Integer.toString(ids.get().size()));
      return;
    }
    for (int i = 0; i < body.size(); i++) {
      int place = i;
      Optional<String> id = ids.map(all -> all.get(place));
      String name = body.get(i).get(0).text();
      String question = kind + "." + id.orElse(name);
      if (kind.equals("dimensions")) {
        page.dictionary().learn(plain(name), kind, id.or(() -> Optional.of(plain(name))));
        question = page.dictionary().learn(name, kind, id.or(() -> Optional.of(plain(name))));
      }
      page.row(table, body.get(i), page.topic(question, PeopleSet.WHOLE));
    }
  }

  /** A dimension's name without the mark that less of it is nearer the goal. */
  private String plain(String name) {
    return page.words().whole("dimension.away", name).map(parts -> parts.group("a0")).orElse(name);
  }

  void named(ReadTable table) {
    for (List<ReadCell> row : table.body()) {
      String name = row.get(0).text();
      String question =
          page.dictionary().question(plain(name)).orElse("lenses." + table.heading() + "." + name);
      page.row(table, row, page.topic(question, PeopleSet.WHOLE));
    }
  }

  void items(ReadTable table) {
    Map<String, Integer> places = new HashMap<>();
    Map<String, Integer> listed = new HashMap<>();
    table.body().forEach(row -> listed.merge(row.get(0).text(), 1, Integer::sum));
    for (List<ReadCell> row : table.body()) {
      String dimension = row.get(0).text();
      int place = places.merge(dimension, 1, Integer::sum) - 1;
      Topic topic =
          page.topic(
              page.dictionary()
                  .item(row.get(1).text(), dimension, place, listed.getOrDefault(dimension, 0)),
              PeopleSet.WHOLE);
      for (int i = 2; i < row.size(); i++) {
        // Answers are called as they are, for example "Agree", like other columns elsewhere.
        Optional<Measured> column =
            page.words()
                .below("column.", table.head().get(i).text())
                .filter(ITEM_COLUMNS::contains)
                .flatMap(PageFigures::column);
        if (column.isPresent()) {
          page.add(row.get(i), topic, column.get());
        }
      }
      CellReading.of(row.get(COUNTS).text(), page.words())
          .ifPresent(
              it ->
                  page.add(
                      Statement.without(
                          row.get(COUNTS).place(), topic, Measured.COUNTS, it.showing())));
    }
  }

  void answers(ReadTable table) {
    for (List<ReadCell> row : table.body()) {
      Topic topic = page.topic(page.dictionary().item(row.get(0).text()), PeopleSet.WHOLE);
      for (int i = 1; i < row.size(); i++) {
        if (page.words().says("column.people", table.head().get(i).text())) {
          page.add(row.get(i), topic, Measured.N);
        }
      }
    }
  }
}
