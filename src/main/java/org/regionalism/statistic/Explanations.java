package org.regionalism.statistic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Explains every measure, in one language. */
public final class Explanations {

  private static final String BUNDLE = "org.regionalism.statistic.measures";
  private static final List<String> LANGUAGES = List.of("en", "es");
  private static final Pattern JOINTS = Pattern.compile("[\\s_()-]");

  /** Where a text begins with this, it is the key of the text that is meant. */
  private static final String ELSEWHERE = "@";

  private final ResourceBundle texts;
  private final List<Explanation> all;

  private Explanations(ResourceBundle texts) {
    this.texts = texts;
    this.all =
        Arrays.stream(Part.values())
            .flatMap(part -> part.keys().stream().map(key -> explanation(part, key)))
            .toList();
  }

  /**
   * Returns the explanations in a language.
   *
   * @param language a language code such as {@code es}; English where there are none in it
   * @return the explanations
   */
  public static Explanations in(String language) {
    return new Explanations(
        ResourceBundle.getBundle(
            BUNDLE,
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /**
   * Returns the languages that measures are explained in.
   *
   * @return language codes, English first
   */
  public static List<String> languages() {
    return LANGUAGES;
  }

  private Explanation explanation(Part part, String key) {
    String id = part.id() + "." + key;
    return new Explanation(
        part,
        key,
        text(id + ".name"),
        text(id + ".meaning"),
        text(id + ".formula"),
        texts.containsKey(id + ".source") ? Optional.of(text(id + ".source")) : Optional.empty(),
        text(id + ".withheld"));
  }

  private String text(String key) {
    String text = texts.getString(key);
    return text.startsWith(ELSEWHERE) ? texts.getString(text.substring(1)) : text;
  }

  /**
   * Returns all explanations.
   *
   * @return part by part, in order
   */
  public List<Explanation> all() {
    return all;
  }

  /**
   * Returns the explanations of a part's measures.
   *
   * @param part the part
   * @return its measures in order
   */
  public List<Explanation> of(Part part) {
    return all.stream().filter(one -> one.part() == part).toList();
  }

  /**
   * Returns the heading of a part.
   *
   * @param part the part
   * @return a few words
   */
  public String title(Part part) {
    return text("part." + part.id());
  }

  /**
   * Says where the measures of a part stand.
   *
   * @param part the part
   * @return a sentence or two
   */
  public String caption(Part part) {
    return text("part." + part.id() + ".caption");
  }

  /**
   * Finds measures by what a person calls them: the key, the key with its part before it, or the
   * name. Case, blanks and dashes do not matter.
   *
   * @param word for example {@code alphaCi}, {@code items.n} or {@code hub effect}
   * @return those of that name, one for each part that has it; none where there is no such measure
   */
  public List<Explanation> named(String word) {
    String wanted = plain(word);
    return all.stream()
        .filter(
            one -> List.of(plain(one.key()), plain(one.id()), plain(one.name())).contains(wanted))
        .toList();
  }

  private static String plain(String word) {
    return JOINTS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
