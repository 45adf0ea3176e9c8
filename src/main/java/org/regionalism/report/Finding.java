package org.regionalism.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A title that sorts names under what was found about them: "We have crossed over on A; not yet on
 * B and C; on D we cannot tell yet whether we have".
 */
final class Finding {

  /** More names than this would make a title too long to read aloud. */
  private static final int MOST_NAMES = 6;

  private final Words words;
  private final Map<Clause, List<String>> names = new LinkedHashMap<>();

  /** Begins with the clauses in the order in which they are told; those without names stay out. */
  Finding(Words words, List<Clause> clauses) {
    this.words = words;
    clauses.forEach(clause -> names.put(clause, new ArrayList<>()));
  }

  /**
   * What is said of some names.
   *
   * @param key its words, in which {@code {0}} stands for the names, {@code {1}} … for the places,
   *     and {@code {3}} for the stretch between two of them; with {@code .first} at its end, those
   *     for the beginning of a title, where they differ
   * @param places bands, for example; none where the words need none
   */
  record Clause(String key, List<String> places) {

    static final Clause HIDDEN = of("finding.title.hidden");

    static Clause of(String key, String... places) {
      return new Clause(key, List.of(places));
    }

    /**
     * What is said of all names that may be in one place or another.
     *
     * @param two the words with both places, for where the same two are in reach of every name
     * @param otherwise the words without places
     * @param reaches the places in reach of each name
     */
    static Clause open(String two, String otherwise, Stream<List<String>> reaches) {
      List<List<String>> different = reaches.distinct().toList();
      return different.size() == 1 && different.get(0).size() == 2
          ? new Clause(two, different.get(0))
          : of(otherwise);
    }
  }

  void add(Clause clause, String name) {
    names.computeIfAbsent(clause, any -> new ArrayList<>()).add(name);
  }

  /** The title; empty only where no name was added. */
  String title() {
    String title = "";
    for (Map.Entry<Clause, List<String>> group : names.entrySet()) {
      if (!group.getValue().isEmpty()) {
        String clause = said(group.getKey(), group.getValue(), title.isEmpty());
        title = title.isEmpty() ? clause : words.of("finding.next", title, clause);
      }
    }
    // Clauses begin with a word of ours, so that no name is written in another way.
    return title.isEmpty() ? "" : Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  private String said(Clause clause, List<String> about, boolean first) {
    List<String> said = new ArrayList<>();
    said.add(listed(about));
    said.addAll(clause.places());
    if (clause.places().size() == 2) {
      said.add(words.betweenQuoted(clause.places().get(0), clause.places().get(1)));
    }
    String[] arguments = said.toArray(String[]::new);
    return first
        ? words
            .find(clause.key() + ".first", arguments)
            .orElseGet(() -> words.of(clause.key(), arguments))
        : words.of(clause.key(), arguments);
  }

  private String listed(List<String> about) {
    int more = about.size() - MOST_NAMES;
    return more <= 1
        ? words.all(about)
        : words.of("list.rest", words.list(about.subList(0, MOST_NAMES)), Integer.toString(more));
  }
}
