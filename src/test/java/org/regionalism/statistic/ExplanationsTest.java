package org.regionalism.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationsTest {

  private static List<String> languages() {
    return Explanations.languages();
  }

  private static PropertyResourceBundle texts(String language) throws IOException {
    String name = language.equals("en") ? "measures" : "measures_" + language;
    try (InputStream in = Explanations.class.getResourceAsStream(name + ".properties")) {
      return new PropertyResourceBundle(in);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void explainsEveryMeasureInWholeSentences(String language) {
    List<Explanation> all = Explanations.in(language).all();

    assertThat(all).hasSizeGreaterThan(60);
    for (Explanation one : all) {
      assertThat(one.name()).as(one.id()).isNotBlank();
      assertThat(one.meaning()).as(one.id()).endsWith(".").hasSizeLessThan(400);
      assertThat(one.formula()).as(one.id()).isNotBlank();
      assertThat(one.withheld()).as(one.id()).endsWith(".").doesNotStartWith("@");
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasNoTextThatNothingUses(String language) throws IOException {
    PropertyResourceBundle texts = texts(language);
    Set<String> unused = new TreeSet<>(texts.keySet());
    for (Part part : Part.values()) {
      unused.removeAll(List.of("part." + part.id(), "part." + part.id() + ".caption"));
      for (String key : part.keys()) {
        for (String text : List.of("name", "meaning", "formula", "source", "withheld")) {
          unused.remove(part.id() + "." + key + "." + text);
        }
      }
    }
    for (String key : texts.keySet()) {
      if (texts.getString(key).startsWith("@")) {
        unused.remove(texts.getString(key).substring(1));
      }
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void saysTheSameInBothLanguages() throws IOException {
    assertThat(texts("es").keySet()).isEqualTo(texts("en").keySet());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void givesMeasuresOfAPartDifferentNames(String language) {
    Explanations explanations = Explanations.in(language);
    for (Part part : Part.values()) {
      assertThat(explanations.of(part)).extracting(Explanation::name).doesNotHaveDuplicates();
      assertThat(explanations.title(part)).isNotBlank();
      assertThat(explanations.caption(part)).endsWith(".");
    }
  }

  @Test
  void citesWhoPublishedAFormula() {
    Function<String, String> source =
        name -> Explanations.in("en").named(name).get(0).source().orElse("");

    assertThat(source.apply("alpha")).startsWith("Cronbach (1951)");
    assertThat(source.apply("alphaCi")).startsWith("Feldt (1965)");
    assertThat(source.apply("rwg")).startsWith("James, Demaree and Wolf (1984)");
    assertThat(source.apply("icc1")).startsWith("Shrout and Fleiss (1979)");
    assertThat(source.apply("agreeCi")).startsWith("Wilson (1927)");
    assertThat(source.apply("changes.p")).contains("Welch (1947)");
    assertThat(source.apply("changes.adjustedP")).startsWith("Benjamini and Hochberg (1995)");
    assertThat(source.apply("hubEffect")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hubEffect", "HUBEFFECT", "hub-effect", "Hub effect", "measures.hubEffect"})
  void findsAMeasureHoweverItIsCalled(String word) {
    assertThat(Explanations.in("en").named(word))
        .extracting(Explanation::id)
        .containsExactly("measures.hubEffect");
  }

  @Test
  void findsEveryMeasureOfAName() {
    assertThat(Explanations.in("en").named("agree"))
        .extracting(Explanation::id)
        .containsExactly("dimensions.agree", "items.agree", "groups.agree");
    assertThat(Explanations.in("en").named("items.agree")).hasSize(1);
    assertThat(Explanations.in("es").named("ICC(1)")).hasSize(1);
    assertThat(Explanations.in("en").named("median")).isEmpty();
  }

  @Test
  void explainsInEnglishWhereALanguageHasNoTexts() {
    assertThat(Explanations.in("xx").all()).isEqualTo(Explanations.in("en").all());
  }

  @Test
  void givesTheMeasuresOfEachPart() {
    Explanations explanations = Explanations.in("en");

    for (Part part : Part.values()) {
      assertThat(explanations.of(part)).isNotEmpty().allMatch(one -> one.part() == part);
    }
    assertThat(Arrays.stream(Part.values()).flatMap(part -> explanations.of(part).stream()))
        .containsExactlyInAnyOrderElementsOf(explanations.all());
  }
}
