package org.regionalism.rubric;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of an item in one language, and which of them make an item hard to answer. */
record ItemWords(Item item, String language, List<String> words) {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern APOSTROPHE = Pattern.compile("[’ʼ]");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}&]+|[^\\p{L}\\p{N}&]+$");

  private static final Map<String, Set<String>> JOINING =
      Map.of(
          "en", Set.of("and", "or", "and/or", "&"), "es", Set.of("y", "e", "o", "u", "y/o", "&"));

  private static final Map<String, Set<String>> ABSOLUTE =
      Map.of("en", Set.of("always", "never"), "es", Set.of("siempre", "nunca", "jamás"));

  private static final Map<String, Set<String>> NEGATING =
      Map.of("en", Set.of("not", "no", "cannot"), "es", Set.of("no"));

  /** The words of an item in each language it is written in. */
  static List<ItemWords> of(Item item) {
    return item.text().byLanguage().entrySet().stream()
        .map(text -> new ItemWords(item, text.getKey(), split(text.getValue())))
        .toList();
  }

  private static List<String> split(String text) {
    return BLANKS
        .splitAsStream(APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("'"))
        .map(word -> EDGES.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Words that join two things in one item. */
  List<String> joining() {
    return among(JOINING);
  }

  /** Words that leave no exception. */
  List<String> absolute() {
    return among(ABSOLUTE);
  }

  /** Words that deny. */
  List<String> negating() {
    Set<String> known = NEGATING.getOrDefault(language, Set.of());
    return words.stream()
        .filter(word -> known.contains(word) || (language.equals("en") && word.endsWith("n't")))
        .distinct()
        .toList();
  }

  private List<String> among(Map<String, Set<String>> byLanguage) {
    Set<String> known = byLanguage.getOrDefault(language, Set.of());
    return words.stream().filter(known::contains).distinct().toList();
  }
}
