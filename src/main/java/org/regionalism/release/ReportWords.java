package org.regionalism.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fixed words of reports in one language, to find again what was said with them. */
final class ReportWords {

  /** What stands before comments. */
  static final String COMMENTS = "comments.caption";

  private static final List<String> BUNDLES =
      List.of("org.regionalism.report.words", "org.regionalism.report.cohort.words");

  /** A table's caption, in one of the ways in which it can be put. */
  private static final Pattern CAPTION =
      Pattern.compile(".*\\.(caption(\\.(agreed|again|ranked))?|counts)");

  /** The captions that name or count something. */
  private static final List<String> VARYING = List.of("trend.caption", COMMENTS);

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final List<ReportWords> LANGUAGES =
      List.of(new ReportWords("en"), new ReportWords("es"));

  private final Map<String, Pattern> patterns = new TreeMap<>();

  /** Of each key with places, the longest words between them: most texts are without. */
  private final Map<String, String> fixed = new HashMap<>();

  private final Map<String, String> exact = new HashMap<>();
  private final Map<String, List<String>> keys = new HashMap<>();

  private ReportWords(String language) {
    BUNDLES.forEach(name -> read(name, Locale.forLanguageTag(language)));
  }

  private void read(String name, Locale language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            name,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    for (String key : bundle.keySet()) {
      String words = bundle.getString(key);
      if (PLACE.matcher(words).find()) {
        patterns.put(key, pattern(words));
        fixed.put(
            key,
            PLACE.splitAsStream(words).max(Comparator.comparingInt(String::length)).orElse(""));
      }
      String before = exact.put(key, words);
      Optional.ofNullable(before).ifPresent(old -> keys.getOrDefault(old, List.of()).remove(key));
      keys.computeIfAbsent(words, any -> new ArrayList<>()).add(key);
    }
  }

  private static Pattern pattern(String words) {
    StringBuilder regex = new StringBuilder();
    Matcher places = PLACE.matcher(words);
    int from = 0;
    List<String> seen = new ArrayList<>();
    while (places.find()) {
      regex.append(Pattern.quote(words.substring(from, places.start())));
      String name = "a" + places.group(1);
      regex.append(seen.contains(name) ? "\\k<" + name + ">" : "(?<" + name + ">.+?)");
      seen.add(name);
      from = places.end();
    }
    return Pattern.compile(regex.append(Pattern.quote(words.substring(from))).toString());
  }

  /** The words of every language. */
  static List<ReportWords> languages() {
    return LANGUAGES;
  }

  /** Whether a text is what stands before a table, in any language. */
  static boolean isCaption(String text) {
    return LANGUAGES.stream().anyMatch(words -> words.caption(text).isPresent());
  }

  /** The language in which most tables are, or empty where none is one of ours. */
  static Optional<ReportWords> of(List<ReadTable> tables) {
    return LANGUAGES.stream()
        .filter(words -> words.known(tables) > 0)
        .reduce((one, other) -> other.known(tables) > one.known(tables) ? other : one);
  }

  private long known(List<ReadTable> tables) {
    return tables.stream().filter(table -> caption(table.caption()).isPresent()).count();
  }

  /** The key of what stands before a table. */
  Optional<String> caption(String text) {
    return keys(text).stream().filter(key -> CAPTION.matcher(key).matches()).findFirst();
  }

  /** The key of a text below a prefix, without the prefix. */
  Optional<String> below(String prefix, String text) {
    return keys(text).stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .findFirst();
  }

  private List<String> keys(String text) {
    List<String> found = new ArrayList<>(keys.getOrDefault(text, List.of()));
    Collections.sort(found);
    VARYING.stream().filter(key -> says(key, text)).forEach(found::add);
    return found;
  }

  Optional<String> exact(String key) {
    return Optional.ofNullable(exact.get(key));
  }

  boolean says(String key, String text) {
    return text.equals(exact.get(key))
        || Optional.ofNullable(patterns.get(key))
            .filter(pattern -> pattern.matcher(text).matches())
            .isPresent();
  }

  /** What stands in the places of a text that is one of a key's. */
  Optional<Matcher> whole(String key, String text) {
    return Optional.ofNullable(patterns.get(key))
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::matches);
  }

  /** What stands in the places of a text, each of which has a form. */
  Optional<Matcher> whole(String key, String text, String... forms) {
    return found(form(key, forms), text);
  }

  /** The same of the end of a text, from a blank on. */
  Optional<Matcher> ending(String key, String text, String... forms) {
    return found("(?:.*\\s)?" + form(key, forms), text);
  }

  /** Whether a text begins with the words of a key, whatever stands in their places. */
  boolean beginning(String key, String text) {
    return found(form(key, ".+?") + ".*", text).isPresent();
  }

  private static Optional<Matcher> found(String regex, String text) {
    return Optional.of(Pattern.compile(regex, Pattern.DOTALL).matcher(text))
        .filter(Matcher::matches);
  }

  /** The words of a key as an expression, with a form for each place. */
  String form(String key, String... forms) {
    String words = exact.getOrDefault(key, "");
    StringBuilder regex = new StringBuilder();
    Matcher places = PLACE.matcher(words);
    int from = 0;
    while (places.find()) {
      int place = Integer.parseInt(places.group(1));
      regex
          .append(Pattern.quote(words.substring(from, places.start())))
          .append("(?<a" + place + ">" + forms[place] + ")");
      from = places.end();
    }
    return regex.append(Pattern.quote(words.substring(from))).toString();
  }

  /** What stands in the places of a part of a text. */
  Optional<Matcher> within(String key, String text) {
    return Optional.ofNullable(patterns.get(key))
        .filter(pattern -> text.contains(fixed.getOrDefault(key, "")))
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find);
  }
}
