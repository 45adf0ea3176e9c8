package org.regionalism.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.diagnostic.Severity;
import org.regionalism.notation.MarkedText;
import org.regionalism.rubric.RubricFaults.Fault;

class RubricFaultTest {

  private static final String PATH = "lantern.yaml";
  private static final String LAST_ITEM = "          - {id: visits-1,";
  private static final String LAST_DIMENSION = "      - id: visits\n";

  @ParameterizedTest
  @FieldSource("org.regionalism.rubric.RubricFaults#ALL")
  void reportsOneFaultAtItsPlace(Fault fault) {
    assertThat(LanternRubric.TEXT).containsOnlyOnce(fault.from());
    MarkedText broken = MarkedText.of(LanternRubric.TEXT.replace(fault.from(), fault.to()));
    List<Diagnostic> found = faultsOf(broken.text());
    assertThat(found)
        .extracting(Diagnostic::code, Diagnostic::location)
        .containsExactly(tuple(fault.code(), broken.in(PATH)));
    assertThat(found.get(0).toString()).contains(fault.said());
  }

  @Test
  void coversEveryFaultOfRubrics() {
    Set<Code> covered =
        RubricFaults.ALL.stream()
            .map(Fault::code)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
    Set<Code> elsewhere = Set.of(Code.RUBRIC_MISSING, Code.RUBRIC_TOO_MANY);
    assertThat(
            Arrays.stream(Code.values())
                .filter(code -> code.name().startsWith("RUBRIC_"))
                .filter(code -> code.severity() == Severity.ERROR))
        .allMatch(code -> covered.contains(code) || elsewhere.contains(code));
  }

  @Test
  void reportsAllFaultsAtOnce() {
    String text = LanternRubric.TEXT;
    EnumSet<Code> expected = EnumSet.noneOf(Code.class);
    for (Fault fault : RubricFaults.ALL) {
      if (!expected.contains(fault.code()) && text.contains(fault.from())) {
        text = text.replace(fault.from(), fault.to().replace("§", ""));
        expected.add(fault.code());
      }
    }
    assertThat(expected).hasSizeGreaterThan(15);
    assertThat(faultsOf(text)).extracting(Diagnostic::code).containsAll(expected);
  }

  @Test
  void listsOnlySomeOfManyKnownNames() {
    String text =
        LanternRubric.TEXT
            .replace(LAST_ITEM, items(30) + LAST_ITEM)
            .replace("reworded: [solo-2]", "reworded: [zzzzzzzzzzzzz]");
    assertThat(faultsOf(text))
        .singleElement()
        .satisfies(found -> assertThat(found.remedy()).endsWith("more-15, more-16 …."));
  }

  @Test
  void refusesMoreThanTwoThousandItems() {
    assertThat(faultsOf(LanternRubric.TEXT.replace(LAST_ITEM, items(1_997) + LAST_ITEM)))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.toString())
                    .contains("[rubric-too-many]: the rubric has 3 dimensions, 2001 items and"));
    assertThat(read(LanternRubric.TEXT.replace(LAST_ITEM, items(1_996) + LAST_ITEM)).items())
        .hasSize(2_000);
  }

  @Test
  void refusesMoreThanTwoHundredDimensions() {
    String tooMany = LanternRubric.TEXT.replace(LAST_DIMENSION, dimensions(198) + LAST_DIMENSION);
    assertThat(faultsOf(tooMany))
        .extracting(Diagnostic::code)
        .containsExactly(Code.RUBRIC_TOO_MANY);
    String most = LanternRubric.TEXT.replace(LAST_DIMENSION, dimensions(197) + LAST_DIMENSION);
    assertThat(read(most).dimensions()).hasSize(200);
  }

  @Test
  void refusesMoreThanTwoHundredShifts() {
    String shifts = "(?s)\nshifts:\n.*?\n(?=\\w)";
    assertThat(
            faultsOf(
                LanternRubric.TEXT.replaceFirst(
                    shifts, "\nshifts: [" + "{id: more}, ".repeat(201) + "]\n")))
        .singleElement()
        .satisfies(found -> assertThat(found.toString()).contains("201 shifts"));
  }

  @Test
  void reportsNothingThatFollowsFromAMissingScale() {
    String empty =
        LanternRubric.TEXT
            .replaceFirst("(?s)answer-scales:.*?scoring:", "answer-scales: {}\nscoring:")
            .replace("        scale: frequency\n", "");
    assertThat(faultsOf(empty)).extracting(Diagnostic::code).containsExactly(Code.RUBRIC_EMPTY);
    assertThat(faultsOf(empty.replace("answer-scales: {}\n", "")))
        .extracting(Diagnostic::code)
        .containsExactly(Code.NOTATION_MISSING_KEY);
  }

  @Test
  void namesEveryKeyThatIsMissing() {
    assertThat(faultsOf("{}"))
        .extracting(Diagnostic::what)
        .containsExactly(
            "the key 'languages' is missing or empty here",
            "the key 'rubric' is missing or empty here",
            "the key 'version' is missing or empty here",
            "the key 'title' is missing or empty here",
            "the key 'answer-scales' is missing or empty here",
            "bands is empty",
            "domains is empty");
  }

  @Test
  void saysOnlyWhatIsWrongWithTheNotationWhereTheMeaningIsUnknown() {
    MarkedText alias =
        MarkedText.of(
            LanternRubric.TEXT
                .replace("direction: away", "direction: §*way")
                .replace("weight: 2", "weight: x"));
    assertThat(faultsOf(alias.text()))
        .containsExactly(new Diagnostic(Code.NOTATION_ALIAS, alias.in(PATH), List.of()));
  }

  @Test
  void endsSoonWithManyUnknownReferences() {
    String references =
        IntStream.range(0, 20_000).mapToObj(i -> "zz" + i).collect(Collectors.joining(", "));
    String text = LanternRubric.TEXT.replace("[solo-2]", "[" + references + "]");
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(faultsOf(text)).hasSize(20_000));
  }

  private static String items(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "          - {id: more-" + i + ", text: {en: More.}}\n")
        .collect(Collectors.joining());
  }

  private static String dimensions(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "      - {id: d" + i + ", title: D, items: [{id: i" + i + ", text: I}]}\n")
        .collect(Collectors.joining());
  }

  private static Rubric read(String yaml) {
    try {
      return RubricReader.read(PATH, yaml.getBytes(StandardCharsets.UTF_8));
    } catch (RefusedException refused) {
      throw new AssertionError(refused);
    }
  }

  private static List<Diagnostic> faultsOf(String yaml) {
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () -> RubricReader.read(PATH, yaml.getBytes(StandardCharsets.UTF_8)));
    assertThat(refused).as("nothing was refused").isNotNull();
    return refused.diagnostics();
  }
}
