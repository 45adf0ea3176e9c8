package org.regionalism.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;

class RubricCheckTest {

  private static final String ITEM = "We plan our year together.";
  private static final String BANDS =
      "[{id: low, from: 0, name: Low}, {id: high, from: 50, name: High}]";

  /** A rubric without fault, once that of the case is mended. */
  private static String clean() throws IOException {
    byte[] bytes = RubricFaultFilesTest.bytes("rubric-item-double");
    return new String(bytes, StandardCharsets.UTF_8).replace("We plan and pay together.", ITEM);
  }

  private static List<Code> codes(String yaml) {
    return RubricCheck.check("rubric.yaml", yaml.getBytes(StandardCharsets.UTF_8)).stream()
        .map(Diagnostic::code)
        .toList();
  }

  private static List<Code> withItem(String text) throws IOException {
    assertThat(clean()).containsOnlyOnce(ITEM);
    return codes(clean().replace(ITEM, text));
  }

  static List<String> shipped() {
    return Rubrics.shipped();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void findsNothingInAShippedRubric(String name) throws RefusedException {
    assertThat(RubricCheck.check(name, Rubrics.bytes(name))).isEmpty();
  }

  @Test
  void findsNothingInANewRubric() {
    assertThat(RubricCheck.check("new.yaml", Rubrics.template())).isEmpty();
  }

  @Test
  void saysEveryFaultAndEveryWarningInTheOrderOfTheFile() throws IOException {
    String yaml =
        clean()
            .replace("version: 1.1.0", "version: 1.1")
            .replace(ITEM, "We always plan., keying: revrese")
            .replace("title: Planning", "title: Planning\n        scale: agrement");
    assertThat(codes(yaml))
        .containsExactly(
            Code.NOTATION_KIND,
            Code.RUBRIC_UNKNOWN_REFERENCE,
            Code.RUBRIC_ITEM_ABSOLUTE,
            Code.RUBRIC_UNKNOWN_REFERENCE);
  }

  @Test
  void looksAtWhatIsLeftOfARubricWithFaults() throws IOException {
    String yaml = clean().replaceFirst("(?s)answer-scales:.*?bands:", "answer-scales: {}\nbands:");
    assertThat(codes(yaml)).containsExactly(Code.RUBRIC_EMPTY);
    assertThat(codes("rubric: x\n")).doesNotContain(Code.RUBRIC_NOT_TRANSLATED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Partners & friends plan.", "Each 'and/or' none.", "We plan (or pay)."})
  void findsItemsThatAskTwoThings(String text) throws IOException {
    assertThat(withItem("\"" + text + "\"")).containsOnly(Code.RUBRIC_ITEM_DOUBLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sandy Orr plans the oration.", "Y ou plan e.", "We plan the no-show."})
  void takesWordsForWhatTheyAreInTheirLanguage(String text) throws IOException {
    assertThat(withItem(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Planeamos y pagamos juntos., RUBRIC_ITEM_DOUBLE",
    "Siempre planeamos juntos., RUBRIC_ITEM_ABSOLUTE",
    "¡Jamás planeamos!, RUBRIC_ITEM_ABSOLUTE",
  })
  void knowsSpanish(String text, Code code) throws IOException {
    String yaml = clean().replace("languages: [en]", "languages: [es]").replace(ITEM, text);
    assertThat(codes(yaml)).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"We don't plan.", "We don’t plan.", "We cannot plan.", "No plan holds."})
  void findsDenialsInReverseItemsOnly(String text) throws IOException {
    assertThat(withItem("\"" + text + "\"")).isEmpty();
    assertThat(withItem("\"" + text + "\", keying: reverse"))
        .containsExactly(Code.RUBRIC_ITEM_NEGATED);
  }

  @Test
  void countsWordsUpToTwenty() throws IOException {
    assertThat(withItem("word ".repeat(19) + "– word.")).isEmpty();
    assertThat(withItem("word ".repeat(21))).containsExactly(Code.RUBRIC_ITEM_LONG);
  }

  @Test
  void findsWhatReadsTheSameInAnyLanguageAndKind() throws IOException {
    String values = "[{id: a, label: North}, {id: b, label: ' north! '}, {id: c, label: South}]";
    assertThat(codes(clean() + "attributes: {side: {values: " + values + "}}\n"))
        .containsExactly(Code.RUBRIC_TEXT_TWICE);
    assertThat(codes(clean().replace("name: High", "name: LOW")))
        .containsExactly(Code.RUBRIC_TEXT_TWICE);
  }

  @Test
  void letsALabelBeginWithTheLettersOfAnother() throws IOException {
    assertThat(codes(clean().replace("label: Disagree}", "label: 'Agreeable'}"))).isEmpty();
    assertThat(codes(clean().replace("label: Disagree}", "label: 'Agree, hardly'}"))).isEmpty();
    assertThat(codes(clean().replace("label: Disagree}", "label: 'Agree – hardly'}")))
        .containsExactly(Code.RUBRIC_LABEL_PREFIX);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0, 25, 50, 75         | 0
          0, 95                 | 0
          0, 95.5               | 1
          0, 100                | 1
          0, 4, 50              | 1
          0, 51, 74             | 1
          0, 51, 76             | 0
          0, 1, 2, 3            | 3
          """)
  void findsBandsThatAreHardToReach(String froms, int expected) throws IOException {
    StringBuilder bands = new StringBuilder();
    StringBuilder next = new StringBuilder();
    for (String from : froms.split(", ", -1)) {
      String id = "b" + from;
      bands.append("{id: " + id + ", from: " + from + ", name: " + id + "}, ");
      next.append(id + ": [Go.], ");
    }
    String yaml =
        clean()
            .replace(BANDS, "[" + bands + "]")
            .replace("{low: [Meet once.], high: [Meet again.]}", "{" + next + "}");
    assertThat(codes(yaml)).hasSize(expected).allMatch(Code.RUBRIC_BAND_UNREACHABLE::equals);
  }

  @Test
  void writesTheEndsOfABandAsTheyAreInTheFile() throws IOException {
    String yaml = clean().replace("from: 50", "from: 96.7");
    assertThat(RubricCheck.check("rubric.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .asString()
        .contains("(96.7 to 100)");
  }

  @Test
  void asksForSixItemsAValueOnlyInALongRubric() throws IOException {
    String thin =
        new String(RubricFaultFilesTest.bytes("rubric-lens-thin"), StandardCharsets.UTF_8);
    String line = "          - {id: plan-3, text: Partner 3 plans with us., season: spring}\n";
    assertThat(thin).containsOnlyOnce(line);
    assertThat(codes(thin.replace(line, ""))).isEmpty();
  }

  @Test
  void findsEveryHeaderThatCouldBeCutOffToAnother() throws IOException {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      items.append("          - {id: i" + i + ", text: 'We plan year " + i + "'}\n");
    }
    String yaml =
        clean().replaceFirst(" {10}- \\{id: plan-1.*\n", items.toString().replace("$", "\\$"));
    long prefixes = codes(yaml).stream().filter(code -> code == Code.RUBRIC_TEXT_PREFIX).count();
    assertThat(prefixes).isEqualTo(1_990);
  }
}
