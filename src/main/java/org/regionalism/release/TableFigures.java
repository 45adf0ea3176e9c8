package org.regionalism.release;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.release.PeopleSet.Kind;
import org.regionalism.release.Statement.Showing;

/** Takes the figures of tables. */
final class TableFigures {

  private static final Map<String, Measured> COLUMNS =
      Map.ofEntries(
          entry("people", Measured.N),
          entry("index", Measured.INDEX),
          entry("position", Measured.INDEX),
          entry("interval", Measured.INDEX_CI),
          entry("agree", Measured.AGREE),
          entry("disagree", Measured.DISAGREE),
          entry("answers", Measured.ANSWERS),
          entry("lean-agree", Measured.LEAN_AGREE),
          entry("lean-disagree", Measured.LEAN_DISAGREE),
          entry("mean", Measured.MEAN),
          entry("sd", Measured.SD),
          entry("mean-interval", Measured.CI),
          entry("pooled-mean", Measured.POOLED_MEAN),
          entry("hub-effect", Measured.HUB_EFFECT),
          entry("item-agree", Measured.AGREE),
          entry("item-disagree", Measured.DISAGREE),
          entry("pairs.people", Measured.PAIRS),
          entry("answered", Measured.ANSWERED));

  private final ReportWords words;
  private final Dictionary dictionary;
  private final String wave;
  private final Diagnostics diagnostics;
  private final List<Statement> statements = new ArrayList<>();
  private Optional<Integer> minGroup = Optional.empty();
  private String onlyWave = "";
  private String attribute = "";
  private final Map<String, Integer> attributes = new HashMap<>();

  TableFigures(ReportWords words, Dictionary dictionary, String wave, Diagnostics diagnostics) {
    this.words = words;
    this.dictionary = dictionary;
    this.wave = wave;
    this.diagnostics = diagnostics;
  }

  void onlyWave(String name) {
    onlyWave = name;
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  Optional<Integer> minGroup() {
    return minGroup;
  }

  void add(LooseText text, Topic topic, Measured measured, double number) {
    statements.add(Statement.shown(text.place(), topic, measured, number));
  }

  /** Takes what a table says; of tables without figures of people, nothing. */
  void read(String caption, ReadTable table) {
    switch (caption) {
      case "standing.caption" -> standing(table);
      case "shifts.caption" -> listed(table, "shifts");
      case "dimensions.caption", "dimensions.agreement.caption", "dimensions.scores.caption" ->
          listed(table, "dimensions");
      case "domain.caption", "lens.caption" -> named(table);
      case "items.caption" -> items(table);
      case "guide.answers.caption" -> answers(table);
      case "groups.index.caption" -> groups(table, Measured.INDEX);
      case "groups.agree.caption" -> groups(table, Measured.AGREE);
      case "gaps.caption" -> gaps(table);
      case "organizations.caption" -> organizations(table);
      case "screens.caption" -> screens(table);
      case "change.caption" -> change(table);
      case "coverage.caption" -> coverage(table);
      case "waves.caption" -> waves(table);
      case "settings.caption" -> settings(table);
      default -> {}
    }
  }

  private Topic topic(String question, PeopleSet set) {
    return new Topic(wave, question, set);
  }

  private void standing(ReadTable table) {
    List<List<ReadCell>> body = table.body();
    Optional<List<String>> ids = dictionary.ids("domains");
    for (int i = 0; i < body.size(); i++) {
      int place = i - 1;
      String name = body.get(i).get(0).text();
      String question =
          words.says("overall.name", name)
              ? "overall"
              : dictionary.learn(
                  name,
                  "domains",
                  ids.filter(all -> place < all.size()).map(all -> all.get(place)));
      row(table, body.get(i), topic(question, PeopleSet.WHOLE));
    }
  }

  /** A table that lists all of a kind in their order. */
  private void listed(ReadTable table, String kind) {
    List<List<ReadCell>> body = table.body();
    Optional<List<String>> ids = dictionary.ids(kind);
    if (ids.isPresent() && ids.get().size() != body.size()) {
      diagnostics.add(
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
        dictionary.learn(plain(name), kind, id.or(() -> Optional.of(plain(name))));
        question = dictionary.learn(name, kind, id.or(() -> Optional.of(plain(name))));
      }
      row(table, body.get(i), topic(question, PeopleSet.WHOLE));
    }
  }

  /** A dimension's name without the mark that less of it is nearer the goal. */
  private String plain(String name) {
    return words.whole("dimension.away", name).map(parts -> parts.group("a0")).orElse(name);
  }

  private void named(ReadTable table) {
    for (List<ReadCell> row : table.body()) {
      String name = row.get(0).text();
      String question =
          dictionary.question(plain(name)).orElse("lenses." + table.heading() + "." + name);
      row(table, row, topic(question, PeopleSet.WHOLE));
    }
  }

  /** All cells of a row whose column is known. */
  private void row(ReadTable table, List<ReadCell> row, Topic topic) {
    for (int i = 1; i < row.size() && i < table.head().size(); i++) {
      ReadCell cell = row.get(i);
      words
          .below("column.", table.head().get(i).text())
          .map(COLUMNS::get)
          .ifPresent(measured -> add(cell, topic, measured));
    }
  }

  private void add(ReadCell cell, Topic topic, Measured measured) {
    Optional<CellReading> reading = CellReading.of(cell.text(), words);
    if (reading.isEmpty()) {
      diagnostics.add(Code.RELEASE_CELL, cell.place());
      return;
    }
    statements.add(
        new Statement(
            cell.place(), topic, measured, reading.get().showing(), reading.get().number()));
  }

  private void items(ReadTable table) {
    Map<String, Integer> places = new HashMap<>();
    for (List<ReadCell> row : table.body()) {
      String dimension = row.get(0).text();
      int place = places.merge(dimension, 1, Integer::sum) - 1;
      Topic topic = topic(dictionary.item(row.get(1).text(), dimension, place), PeopleSet.WHOLE);
      row(table, row, topic);
      counts(table, row, topic);
    }
  }

  private void answers(ReadTable table) {
    for (List<ReadCell> row : table.body()) {
      Topic topic = topic(dictionary.item(row.get(0).text()), PeopleSet.WHOLE);
      for (int i = 1; i < row.size(); i++) {
        if (words.says("column.people", table.head().get(i).text())) {
          add(row.get(i), topic, Measured.N);
        }
      }
    }
  }

  /** Columns of numbers whose headings are points of the scale. */
  private void counts(ReadTable table, List<ReadCell> row, Topic topic) {
    for (int i = 2; i < row.size() && i < table.head().size(); i++) {
      ReadCell cell = row.get(i);
      boolean point = words.below("column.", table.head().get(i).text()).isEmpty();
      if (point) {
        Showing showing =
            CellReading.of(cell.text(), words).map(CellReading::showing).orElse(Showing.ABSENT);
        statements.add(Statement.without(cell.place(), topic, Measured.COUNTS, showing));
        return;
      }
    }
  }

  private void groups(ReadTable table, Measured measured) {
    String caption = measured.name();
    attribute =
        dictionary.attribute(attributes.merge(caption, 1, Integer::sum) - 1, table.heading());
    dictionary.learnGroups(attribute, table.head().stream().skip(1).map(ReadCell::text).toList());
    List<List<ReadCell>> body = table.body();
    byGroup(table, body.subList(0, 1), name -> Topic.PEOPLE, Measured.N);
    byGroup(table, body.subList(1, body.size()), questions(body, 1), measured);
  }

  private void gaps(ReadTable table) {
    byGroup(table, table.body(), questions(table.body(), 0), Measured.GAP);
  }

  /** Rows are the domains, then the dimensions. */
  private Function<String, String> questions(List<List<ReadCell>> body, int skipped) {
    Map<String, String> byName = new HashMap<>();
    Optional<List<String>> domains = dictionary.ids("domains");
    Optional<List<String>> dimensions = dictionary.ids("dimensions");
    for (int i = skipped; i < body.size(); i++) {
      String name = body.get(i).get(0).text();
      int place = i - skipped;
      String question =
          domains.isPresent() && place < domains.get().size()
              ? "domains." + domains.get().get(place)
              : dimensions.isPresent() && place - domains.get().size() < dimensions.get().size()
                  ? "dimensions." + dimensions.get().get(place - domains.get().size())
                  : dictionary.question(name).orElse("domains." + name);
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
        PeopleSet set = dictionary.group(attribute, table.head().get(i).text());
        add(row.get(i), topic(question.apply(row.get(0).text()), set), measured);
      }
    }
  }

  private void organizations(ReadTable table) {
    for (List<ReadCell> row : table.body()) {
      PeopleSet set = new PeopleSet(Kind.ORGANIZATION, "", row.get(0).text());
      add(row.get(1), topic(Topic.PEOPLE, set), Measured.N);
      add(row.get(2), topic("overall", set), Measured.INDEX);
    }
  }

  private void screens(ReadTable table) {
    for (List<ReadCell> row : table.body()) {
      String screen = words.below("screens.", row.get(0).text()).orElse(row.get(0).text());
      for (int i = 1; i < row.size() && i < table.head().size(); i++) {
        String name = table.head().get(i).text();
        String of = words.says("screens.column.result", name) ? onlyWave : name;
        if (screen.equals("index")) {
          PeopleSet others = new PeopleSet(Kind.SCREENED, "", "unflagged");
          add(row.get(i), new Topic(of, "overall", others), Measured.INDEX);
        } else {
          PeopleSet set = new PeopleSet(Kind.SCREENED, "", screen);
          add(row.get(i), new Topic(of, Topic.PEOPLE, set), Measured.N);
        }
      }
    }
  }

  private void change(ReadTable table) {
    Optional<Matcher> waves = words.whole("change.heading", table.heading());
    if (waves.isEmpty()) {
      return;
    }
    String to =
        words.says("wave.now", waves.get().group("a1")) ? onlyWave : waves.get().group("a1");
    PeopleSet matched = new PeopleSet(Kind.PAIRED, waves.get().group("a0"), "matched");
    for (List<ReadCell> row : table.body()) {
      String name = row.get(0).text();
      String question =
          words.says("overall.name", name)
              ? "overall"
              : dictionary.question(name).orElse("moved." + name);
      for (int i = 1; i < row.size() && i < table.head().size(); i++) {
        if (words.says("column.pairs.people", table.head().get(i).text())) {
          add(row.get(i), new Topic(to, question, matched), Measured.N);
        }
      }
    }
  }

  private void coverage(ReadTable table) {
    for (List<ReadCell> row : table.body()) {
      String name = row.get(0).text();
      PeopleSet set =
          words.says("column.organizations", name)
              ? new PeopleSet(Kind.INVITED, "", "organizations")
              : words.says("column.people", name)
                  ? new PeopleSet(Kind.INVITED, "", "people")
                  : new PeopleSet(Kind.INVITED, "sector", sector(name));
      row(table, row, topic(Topic.PEOPLE, set));
    }
  }

  private String sector(String name) {
    String plain = words.whole("coverage.sector", name).map(it -> it.group("a0")).orElse(name);
    return dictionary.group("sector", plain).value();
  }

  private void waves(ReadTable table) {
    for (List<ReadCell> row : table.body()) {
      for (int i = 1; i < row.size() && i < table.head().size(); i++) {
        String name = table.head().get(i).text();
        if (words.says("column.people", row.get(0).text())) {
          Topic topic = new Topic(name, Topic.PEOPLE, PeopleSet.WHOLE);
          add(row.get(i), topic, Measured.N);
        }
      }
    }
  }

  private void settings(ReadTable table) {
    for (List<ReadCell> row : table.body()) {
      if (words.says("settings.min-group", row.get(0).text())
          && row.get(1).text().matches("\\d{1,4}")) {
        minGroup = Optional.of(Integer.valueOf(row.get(1).text()));
      }
    }
  }
}
