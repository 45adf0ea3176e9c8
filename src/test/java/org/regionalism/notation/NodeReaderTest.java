package org.regionalism.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.notation.Node.BooleanNode;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NullNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.notation.Node.TextNode;

class NodeReaderTest {

  private static final String PATH = "valley.yaml";

  @ParameterizedTest
  @ValueSource(ints = {1023, 1024, 1025, 1026, 2049, 2050, 65_535, 65_536})
  void keepsAnEmojiWhereverItStands(int before) {
    String text = "a".repeat(before - "- ".length()) + "\uD83C\uDF09 bridge";
    assertThat(read("- " + text + "\n"))
        .isEqualTo(new ListNode(at(1, 1), List.of(new TextNode(at(1, 3), text))));
  }

  @Test
  void keepsOrderAndPlaces() {
    Node top =
        read(
            """
            # A remark before everything
            zeta: 1 # another
            alpha:
              - {x: one, y: [2, "3"]}

              - null
            "mid key": true
            """);
    assertThat(top)
        .isEqualTo(
            map(
                2,
                1,
                entry("zeta", 2, 1, new NumberNode(at(2, 7), BigDecimal.ONE)),
                entry(
                    "alpha",
                    3,
                    1,
                    new ListNode(
                        at(4, 3),
                        List.of(
                            map(
                                4,
                                5,
                                entry("x", 4, 6, new TextNode(at(4, 9), "one")),
                                entry(
                                    "y",
                                    4,
                                    14,
                                    new ListNode(
                                        at(4, 17),
                                        List.of(
                                            new NumberNode(at(4, 18), new BigDecimal("2")),
                                            new TextNode(at(4, 21), "3"))))),
                            new NullNode(at(6, 5))))),
                entry("mid key", 7, 1, new BooleanNode(at(7, 12), true))));
  }

  @Test
  void countsLettersBeyondTheBasicPlaneAsOneColumn() {
    Node top = read("[\"🌾🌾\", x]");
    assertThat(((ListNode) top).elements().get(1).location()).isEqualTo(at(1, 8));
  }

  @Test
  void readsJson() {
    MapNode top = (MapNode) read("{\"a\":{\"b\":[1,-2.50,\"c\\u00e9\\n\",null,false]}}");
    MapNode inner = (MapNode) top.entries().get(0).value();
    assertThat(((ListNode) inner.entries().get(0).value()).elements())
        .extracting(Node::kind)
        .containsExactly("a number", "a number", "a text", "nothing", "true or false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-7",
        "4.50",
        "0.1000000000000000055511151231257827",
        "123456789012345678901234567890",
        "1e300",
        "-1.5E-300"
      })
  void keepsNumbersAsWritten(String written) {
    assertThat(value(written)).isEqualTo(new NumberNode(at(1, 4), new BigDecimal(written)));
  }

  @ParameterizedTest
  @CsvSource({"+3, 3", ".5, 0.5", "5., 5", "-.25, -0.25", "-0, 0", "0e5, 0"})
  void readsTheShortFormsOfNumbers(String written, BigDecimal meant) {
    assertThat(((NumberNode) value(written)).value()).isEqualByComparingTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "Yes",
        "no",
        "NO",
        "on",
        "off",
        "y",
        "n",
        "1_000",
        "12:30",
        "2026-11-01",
        "1.2.3",
        "0b101",
        "${HOME}",
        "=",
        "nan",
        "inf",
        "+",
        ".",
        "e5",
        "1e",
        "5%",
        "N/A",
        "a:b",
        "x#y"
      })
  void readsAsTextWhatIsNoNumberOrTruthInYaml12(String written) {
    assertThat(value(written)).isEqualTo(new TextNode(at(1, 4), written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'4'", "\"4\"", "'true'", "\"null\"", "'~'", "''", "\".nan\"", "'0x1F'"})
  void readsQuotedValuesAsText(String written) {
    String inner = written.substring(1, written.length() - 1);
    assertThat(value(written)).isEqualTo(new TextNode(at(1, 4), inner));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "True", "TRUE"})
  void readsTruth(String written) {
    assertThat(value(written)).isEqualTo(new BooleanNode(at(1, 4), true));
    assertThat(value("false")).isEqualTo(new BooleanNode(at(1, 4), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "Null", "NULL", "~"})
  void readsNothing(String written) {
    assertThat(value(written)).isEqualTo(new NullNode(at(1, 4)));
    assertThat(value("# remark")).isInstanceOf(NullNode.class);
  }

  @Test
  void readsTextsOverSeveralLines() {
    MapNode top =
        (MapNode)
            read(
                """
                folded: >-
                  One line
                  and another.
                kept: |
                  One line
                    and another.
                plain: goes on
                  here
                quoted: "goes on
                  here"
                """);
    assertThat(top.entries())
        .extracting(entry -> ((TextNode) entry.value()).value())
        .containsExactly(
            "One line and another.", "One line\n  and another.\n", "goes on here", "goes on here");
  }

  @Test
  void readsKeysAsTheyAreWritten() {
    MapNode top = (MapNode) read("1: a\ntrue: b\n? c\n: d\nnull: e\n'': f\n007: g\n");
    assertThat(top.entries())
        .extracting(Entry::key)
        .containsExactly("1", "true", "c", "null", "", "007");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\na: 1\n", "a: 1\n...\n", "--- # start\na: 1\n...\n# end\n"})
  void readsOneDocumentBetweenItsMarks(String text) {
    assertThat(((MapNode) read(text)).entries()).extracting(Entry::key).containsExactly("a");
  }

  @Test
  void passesOverAByteOrderMark() {
    assertThat(read("\uFEFFa: 1")).isEqualTo(read("a: 1"));
  }

  @Test
  void readsTabsWhereTheyDoNotIndent() {
    assertThat(value("x\t# remark")).isEqualTo(new TextNode(at(1, 4), "x"));
    assertThat(value("\"x\\ty\"")).isEqualTo(new TextNode(at(1, 4), "x\ty"));
  }

  private static Node value(String written) {
    return ((MapNode) read("a: " + written)).entries().get(0).value();
  }

  private static Node read(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Node top =
        NodeReader.readYaml(PATH, text.getBytes(StandardCharsets.UTF_8), diagnostics)
            .orElseThrow(() -> new AssertionError(diagnostics.toList().toString()));
    assertThat(diagnostics.toList()).isEmpty();
    return top;
  }

  private static MapNode map(int line, int column, Entry... entries) {
    return new MapNode(at(line, column), List.of(entries));
  }

  private static Entry entry(String key, int line, int column, Node value) {
    return new Entry(key, at(line, column), value);
  }

  private static Location at(int line, int column) {
    return Location.of(PATH, line, column);
  }
}
