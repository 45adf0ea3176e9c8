package org.regionalism.release;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.regionalism.release.PeopleSet.Kind;

/**
 * Reads tables about people: who is named, flagged, invited, and in which wave.
 *
 * @param page takes the figures
 */
record PeopleTables(PageFigures page) {

  void organizations(ReadTable table) {
    for (List<ReadCell> row : table.body()) {
      PeopleSet set = new PeopleSet(Kind.ORGANIZATION, "", row.get(0).text());
      page.add(row.get(1), page.topic(Topic.PEOPLE, set), Measured.N);
      page.add(row.get(2), page.topic("overall", set), Measured.INDEX);
    }
  }

  void screens(ReadTable table) {
    for (List<ReadCell> row : table.body()) {
      String screen = page.words().below("screens.", row.get(0).text()).orElse(row.get(0).text());
      for (int i = 1; i < row.size() && i < table.head().size(); i++) {
        String name = table.head().get(i).text();
        String of = page.words().says("screens.column.result", name) ? Topic.ONLY_WAVE : name;
        if (screen.equals("index")) {
          PeopleSet others = new PeopleSet(Kind.SCREENED, "", "unflagged");
          page.add(row.get(i), new Topic(of, "overall", others), Measured.INDEX);
        } else {
          PeopleSet set = new PeopleSet(Kind.SCREENED, "", screen);
          page.add(row.get(i), new Topic(of, Topic.PEOPLE, set), Measured.N);
        }
      }
    }
  }

  void change(ReadTable table) {
    Optional<Matcher> waves = page.words().whole("change.heading", table.heading());
    if (waves.isEmpty()) {
      return;
    }
    String to =
        page.words().says("wave.now", waves.get().group("a1"))
            ? Topic.ONLY_WAVE
            : waves.get().group("a1");
    PeopleSet matched = new PeopleSet(Kind.PAIRED, waves.get().group("a0"), "matched");
    for (List<ReadCell> row : table.body()) {
      String name = row.get(0).text();
      String question =
          page.words().says("overall.name", name)
              ? "overall"
              : page.dictionary().question(name).orElse("moved." + name);
      for (int i = 1; i < row.size() && i < table.head().size(); i++) {
        if (page.words().says("column.pairs.people", table.head().get(i).text())) {
          page.add(row.get(i), new Topic(to, question, matched), Measured.N);
        }
      }
    }
  }

  void coverage(ReadTable table) {
    for (List<ReadCell> row : table.body()) {
      String name = row.get(0).text();
      PeopleSet set =
          page.words().says("column.organizations", name)
              ? new PeopleSet(Kind.INVITED, "", "organizations")
              : page.words().says("column.people", name)
                  ? new PeopleSet(Kind.INVITED, "", "people")
                  : new PeopleSet(Kind.INVITED, "sector", sector(name));
      page.row(table, row, page.topic(Topic.PEOPLE, set));
    }
  }

  private String sector(String name) {
    String plain =
        page.words().whole("coverage.sector", name).map(it -> it.group("a0")).orElse(name);
    return page.dictionary().group("sector", plain).value();
  }

  void waves(ReadTable table) {
    for (List<ReadCell> row : table.body()) {
      for (int i = 1; i < row.size() && i < table.head().size(); i++) {
        String name = table.head().get(i).text();
        if (page.words().says("column.people", row.get(0).text())) {
          Topic topic = new Topic(name, Topic.PEOPLE, PeopleSet.WHOLE);
          page.add(row.get(i), topic, Measured.N);
        }
      }
    }
  }

  /** From how many people comments are is said before them; nobody wrote more than all of them. */
  void comments(ReadTable table) {
    int rows = table.body().size();
    int writers =
        page.words()
            .whole(ReportWords.COMMENTS, table.caption())
            .map(parts -> parts.group("a0"))
            .filter(text -> text.matches("\\d{1,9}"))
            .map(Integer::valueOf)
            .orElse(rows);
    Topic topic = page.topic(Topic.COMMENTS + table.heading(), PeopleSet.WHOLE);
    page.add(Statement.shown(table.place(), topic, Measured.N, Math.min(writers, rows)));
  }
}
