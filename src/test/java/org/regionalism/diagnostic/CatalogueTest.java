package org.regionalism.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  @Test
  void hasBothTextsOfEveryCodeAndNoOthers() throws IOException {
    List<String> expected =
        Arrays.stream(Code.values())
            .flatMap(code -> List.of(code.id() + ".what", code.id() + ".remedy").stream())
            .toList();
    assertThat(texts().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatWithoutAndTheRemedyWithAFullStop(Code code) throws IOException {
    assertThat(texts().getProperty(code.id() + ".what")).isNotBlank().doesNotEndWith(".");
    assertThat(texts().getProperty(code.id() + ".remedy")).matches("(?s).+[.?]|.*\\{\\d}");
  }

  @ParameterizedTest
  @EnumSource
  void numbersItsPlaceholdersFromZeroWithoutGaps(Code code) throws IOException {
    SortedSet<Integer> used = placeholders(code);
    assertThat(used).hasSize(used.isEmpty() ? 0 : used.last() + 1);
  }

  @ParameterizedTest
  @EnumSource
  void passesAsManyArgumentsAsTheTextsName(Code code) throws IOException {
    int needed = placeholders(code).size();
    assertThat(CodeUses.inMainSources().stream().filter(use -> use.code().equals(code.name())))
        .allSatisfy(
            use -> assertThat(use.arguments()).as("%s", use).isGreaterThanOrEqualTo(needed));
  }

  @Test
  void findsTheUsesOfCodes() throws IOException {
    assertThat(CodeUses.inMainSources())
        .hasSizeGreaterThan(30)
        .contains(
            new CodeUses.Use("NodeReader.java", "NOTATION_DUPLICATE_KEY", 1),
            new CodeUses.Use("ShiftReader.java", "RUBRIC_SHIFT_POLE", 3));
  }

  @Test
  void putsArgumentsInOnceEvenIfTheyLookLikePlaceholders() {
    Diagnostic diagnostic =
        new Diagnostic(
            Code.NOTATION_KIND, Location.of("a.yaml", 1, 2), List.of("{1}", "{2} {", "a $1 \\n"));
    assertThat(diagnostic.what()).isEqualTo("{1} has to be {2} {, and this is a $1 \\n");
  }

  @Test
  void cutsArgumentsThatNobodyWouldRead() {
    String longText = "x".repeat(998) + "🌾" + "y".repeat(1_000_000);
    Diagnostic diagnostic =
        new Diagnostic(Code.NOTATION_DUPLICATE_KEY, Location.of("a.yaml"), List.of(longText));
    assertThat(diagnostic.what())
        .isEqualTo("the key '" + "x".repeat(998) + "…' stands twice in the same mapping");
    String fits = "x".repeat(1000);
    assertThat(
            new Diagnostic(Code.NOTATION_DUPLICATE_KEY, Location.of("a.yaml"), List.of(fits))
                .what())
        .contains(fits);
  }

  private static SortedSet<Integer> placeholders(Code code) throws IOException {
    SortedSet<Integer> used = new TreeSet<>();
    for (String part : List.of(".what", ".remedy")) {
      PLACEHOLDER
          .matcher(texts().getProperty(code.id() + part))
          .results()
          .forEach(found -> used.add(Integer.valueOf(found.group(1))));
    }
    return used;
  }

  /** Read anew, and refusing a key that stands twice, which a bundle would let pass. */
  private static Properties texts() throws IOException {
    Properties texts =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object value) {
            assertThat(containsKey(key)).as("%s stands twice", key).isFalse();
            return super.put(key, value);
          }
        };
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Catalogue.class.getResourceAsStream("catalogue.properties")),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    assertThat(Collections.list(texts.elements())).isNotEmpty();
    return texts;
  }
}
