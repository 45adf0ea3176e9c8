package org.regionalism.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.notation.Node.TextNode;

class NodeReaderJsonTest {

  private static final String PATH = "assessment.json";

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void keepsOrderPlacesAndNumbers() {
    Node top = read("{\n  \"zeta\": 2.50,\n  \"alpha\": [\"x\", 1E-7]\n}\n");
    assertThat(top)
        .isEqualTo(
            new MapNode(
                at(1, 1),
                List.of(
                    new Entry("zeta", at(2, 3), new NumberNode(at(2, 11), new BigDecimal("2.50"))),
                    new Entry(
                        "alpha",
                        at(3, 3),
                        new ListNode(
                            at(3, 12),
                            List.of(
                                new TextNode(at(3, 13), "x"),
                                new NumberNode(at(3, 18), new BigDecimal("1E-7"))))))));
    assertThat(diagnostics.toList()).isEmpty();
  }

  @Test
  void readsMoreThanARubricMayHold() {
    String text = "[\"" + "x".repeat(30_000_000) + "\"]";
    assertThat(((ListNode) read(text)).elements()).hasSize(1);
    assertThat(diagnostics.toList()).isEmpty();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(Code.NOTATION_DUPLICATE_KEY, "{\"a\": 1, §\"a\": 2}"),
        Arguments.of(Code.NOTATION_NUMBER, "[§1e400]"),
        Arguments.of(Code.NOTATION_NUMBER, "[§" + "9".repeat(101) + "]"),
        Arguments.of(Code.NOTATION_CONTROL_CHARACTER, "{\"a\": §\"\\u001b\"}"),
        Arguments.of(Code.NOTATION_SECOND_DOCUMENT, "{\"a\": 1}\n§{\"b\": 2}"),
        Arguments.of(Code.NOTATION_TOO_DEEP, "[".repeat(50) + "§[" + "[".repeat(50)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void reportsOneFaultAtItsPlace(Code code, String marked) {
    MarkedText document = MarkedText.of(marked);
    NodeReader.readJson(PATH, document.bytes(), diagnostics);
    assertThat(diagnostics.toList())
        .extracting(Diagnostic::code, Diagnostic::location)
        .containsExactly(tuple(code, document.in(PATH)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[1,",
        "{\"a\" 1}",
        "{a: 1}",
        "[NaN]",
        "[01]",
        "[.5]",
        "{'a': 1}",
        "[1] x",
        "tru",
        "\"open",
        "[1,]",
        "// no\n[1]"
      })
  void refusesWhatIsNoJson(String text) {
    NodeReader.readJson(PATH, text.getBytes(StandardCharsets.UTF_8), diagnostics);
    assertThat(diagnostics.toList())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(Code.NOTATION_JSON);
              assertThat(found.location().position()).isPresent();
              assertThat(found.toString()).doesNotContain("tools.jackson").doesNotContain("\n");
            });
  }

  @Test
  void readsFiftyLevels() {
    assertThat(read("[".repeat(50) + "]".repeat(50))).isInstanceOf(ListNode.class);
  }

  @Test
  void refusesNothingAndNoText() {
    assertThat(NodeReader.readJson(PATH, new byte[0], diagnostics)).isEmpty();
    assertThat(NodeReader.readJson(PATH, new byte[] {'"', (byte) 0xC3, '"'}, diagnostics))
        .isEmpty();
    assertThat(diagnostics.toList())
        .extracting(Diagnostic::code)
        .containsExactly(Code.NOTATION_EMPTY, Code.NOTATION_NOT_UTF8);
  }

  private Node read(String text) {
    return NodeReader.readJson(PATH, text.getBytes(StandardCharsets.UTF_8), diagnostics)
        .orElseThrow(() -> new AssertionError(diagnostics.toList().toString()));
  }

  private static Location at(int line, int column) {
    return Location.of(PATH, line, column);
  }
}
