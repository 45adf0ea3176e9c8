package org.regionalism.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a cohort report says outside of tables: titles, and descriptions and labels of
 * pictures.
 *
 * @param words the words of its language
 * @param subjects the questions that they can be about
 */
record CohortTexts(ReportWords words, List<String> subjects) {

  private static final String ANYTHING = ".+?";
  private static final String NUMBER = "\\d+";

  /** What is said over all consortia; empty for a text that says nothing of the kind. */
  Optional<OfMany> ofMany(LooseText text) {
    String said = text.text();
    return words
        .whole("cohort.summary.lead", said, NUMBER, NUMBER)
        .map(it -> of(text, List.of(""), it, "respondents", "organizations"))
        .or(
            () ->
                words
                    .whole("cohort.position.middle", said, ANYTHING, ANYTHING, NUMBER, NUMBER)
                    .map(it -> of(text, subjects, it, "", "", "low", "high")))
        .or(
            () ->
                words
                    .whole("cohort.position.label", said, NUMBER, NUMBER, NUMBER)
                    .map(it -> of(text, subjects, it, "median", "low", "high")));
  }

  private static OfMany of(LooseText text, List<String> subjects, Matcher parts, String... keys) {
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      if (!keys[i].isEmpty()) {
        said.add(Said.of(keys[i], parts.group("a" + i)));
      }
    }
    return new OfMany(text.place(), subjects, said);
  }

  /** The figures that the description of a picture gives; none where a text is none. */
  List<Quoted> described(LooseText text) {
    List<Quoted> quoted = new ArrayList<>();
    for (Matcher row : rows(text.text())) {
      List<Said> said = figures(row.group("a1"));
      if (!said.isEmpty()) {
        quoted.add(Quoted.of(text.place(), row.group("a0"), subjects, said));
      }
    }
    return quoted;
  }

  /** The names in the description of a picture, from top to bottom. */
  List<String> names(String text) {
    return rows(text).stream().map(row -> row.group("a0")).toList();
  }

  /** One figure, with its interval or without. */
  List<Said> figures(String text) {
    Optional<Matcher> index =
        words.whole("spoken.index", text, Printed.NUMBER, Printed.NUMBER, Printed.NUMBER);
    if (index.isPresent()) {
      return List.of(
          Said.of("index", index.get().group("a0")),
          Said.of("indexCi.low", index.get().group("a1")),
          Said.of("indexCi.high", index.get().group("a2")));
    }
    return Printed.of(text).isPresent() ? List.of(Said.of("index", text)) : List.of();
  }

  /** The sentences of a description, each a name with its figure; none if one is another. */
  private List<Matcher> rows(String text) {
    String figure =
        words.form("spoken.index", NUMBER, NUMBER, NUMBER).replaceAll("\\?<a\\d>", "?:")
            + "|"
            + NUMBER
            + "|"
            + words.form("spoken.hidden");
    Pattern row =
        Pattern.compile(
            words.form("bars.description", ANYTHING, figure) + "(?:\\s|$)", Pattern.DOTALL);
    List<Matcher> rows = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Matcher next = row.matcher(text);
      if (!next.find(at) || next.start() != at) {
        return List.of();
      }
      rows.add(next);
      at = next.end();
    }
    return rows;
  }
}
