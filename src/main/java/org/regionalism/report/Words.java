package org.regionalism.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The fixed words of reports in one language: whole sentences, in which {@code {0}}, {@code {1}} …
 * stand for what varies.
 */
public final class Words {

  /** Before such a word, in quotation marks or not, Spanish has another "and". */
  private static final Pattern SOUNDS_LIKE_AND =
      Pattern.compile("[«“]?h?[ií](?!e)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The words of bundles, by name and language: to find one again takes long. */
  private static final Map<List<String>, Words> READ = new ConcurrentHashMap<>();

  private final Function<String, Optional<String>> templates;

  /** Takes the templates from anywhere; tests watch which ones are asked for. */
  Words(Function<String, Optional<String>> templates) {
    this.templates = templates;
  }

  /**
   * Returns the words of reports in a language, in English where there are none in that language.
   *
   * @param language a language code such as {@code en}
   * @return the words
   */
  public static Words in(String language) {
    return in("org.regionalism.report.words", language);
  }

  /**
   * Returns the words of a bundle in a language, in English where there are none in that language.
   *
   * @param name the bundle's full name
   * @param language a language code such as {@code en}
   * @return the words
   */
  public static Words in(String name, String language) {
    return READ.computeIfAbsent(List.of(name, language), any -> read(name, language));
  }

  private static Words read(String name, String language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            name,
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new Words(
        key -> bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty());
  }

  /**
   * Adds words of another bundle.
   *
   * @param others asked for a key that is not here
   * @return the words of both
   */
  public Words or(Words others) {
    return new Words(key -> templates.apply(key).or(() -> others.templates.apply(key)));
  }

  /**
   * Returns the text of a key, filled in.
   *
   * @param key the key, which has to be there
   * @param arguments what stands for {@code {0}}, {@code {1}} …
   * @return the text
   */
  public String of(String key, String... arguments) {
    return find(key, arguments)
        .orElseThrow(() -> new IllegalArgumentException("no words for '" + key + "'"));
  }

  /**
   * Returns the text of a key that may not exist, such as the name of a word from elsewhere.
   *
   * @param key the key
   * @param arguments what stands for {@code {0}}, {@code {1}} …
   * @return the text, or empty
   */
  public Optional<String> find(String key, String... arguments) {
    return templates.apply(key).map(template -> fill(template, arguments));
  }

  /**
   * Returns the text for one, or for another number of things.
   *
   * @param key the key, without {@code .one} or {@code .many}
   * @param number how many things; it is not filled in by itself
   * @param arguments what stands for {@code {0}}, {@code {1}} …
   * @return the text
   */
  public String counted(String key, long number, String... arguments) {
    return of(key + (number == 1 ? ".one" : ".many"), arguments);
  }

  /**
   * Returns names in a row.
   *
   * @param names at least one
   * @return for example {@code A, B, C}
   */
  public String list(List<String> names) {
    return names.stream().reduce((before, name) -> of("list.more", before, name)).orElseThrow();
  }

  /** Names that all hold; at least one. */
  String all(List<String> names) {
    String last = names.get(names.size() - 1);
    if (names.size() == 1) {
      return last;
    }
    String and = of("list.and", "", "");
    String key =
        names.stream().anyMatch(name -> name.contains(and)) ? "list.and.inside" : and(last);
    return of(key, list(names.subList(0, names.size() - 1)), last);
  }

  /**
   * Returns the names of two ends as a stretch.
   *
   * @param from the name of the lower end
   * @param to the name of the upper end
   * @return for example {@code between A and B}
   */
  public String between(String from, String to) {
    return of("band.between", of(and(to), from, to));
  }

  /** The same for names in quotation marks. */
  String betweenQuoted(String from, String to) {
    return between(of("list.quoted", from), of("list.quoted", to));
  }

  /** What joins names with the last one. */
  private static String and(String last) {
    return SOUNDS_LIKE_AND.matcher(last).lookingAt() ? "list.and.i" : "list.and";
  }

  /** Names of which one holds; at least one. */
  String either(List<String> names) {
    String last = names.get(names.size() - 1);
    return names.size() == 1 ? last : of("list.or", list(names.subList(0, names.size() - 1)), last);
  }

  /** One pass, so that an argument that itself looks like a placeholder stays as it is. */
  private static String fill(String template, String... arguments) {
    StringBuilder out = new StringBuilder(template.length() + 32);
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      out.append(template, from, open);
      out.append(arguments[Integer.parseInt(template, open + 1, close, 10)]);
      from = close + 1;
    }
    return out.append(template, from, template.length()).toString();
  }
}
