package org.regionalism.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;

class NodeReaderFaultTest {

  private static final String PATH = "valley.yaml";

  private static Arguments fault(String name, Code code, String marked, String... arguments) {
    return Arguments.of(name, code, marked, List.of(arguments));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("alias as value", Code.NOTATION_ALIAS, "a: 1\nb: §*base\n"),
        fault("alias as key", Code.NOTATION_ALIAS, "a: 1\n§*base : 2\n"),
        fault("alias in a list", Code.NOTATION_ALIAS, "a: [1, §*base]\n"),
        fault("anchor on a text", Code.NOTATION_ANCHOR, "a: §&base hello\n", "base"),
        fault("anchor on a number", Code.NOTATION_ANCHOR, "a: §&base 3\n", "base"),
        fault("anchor on nothing", Code.NOTATION_ANCHOR, "a: §&base\nb: 1\n", "base"),
        fault("anchor on a key", Code.NOTATION_ANCHOR, "a: 1\n§&base b: 1\n", "base"),
        fault("anchor on the first key", Code.NOTATION_ANCHOR, "§&base a: 1\n", "base"),
        fault("anchor on a block mapping", Code.NOTATION_ANCHOR, "a: §&base\n  b: 1\n", "base"),
        fault("anchor on a block list", Code.NOTATION_ANCHOR, "a: §&base\n  - 1\n", "base"),
        fault("anchor on a flow mapping", Code.NOTATION_ANCHOR, "a: §&base {b: 1}\n", "base"),
        fault("anchor on a flow list", Code.NOTATION_ANCHOR, "a: §&base [1]\n", "base"),
        fault("anchor on an empty list", Code.NOTATION_ANCHOR, "a: §&base []\n", "base"),
        fault("anchor on the document", Code.NOTATION_ANCHOR, "--- §&base\na: 1\n", "base"),
        fault("core tag", Code.NOTATION_TAG, "a: §!!str 3\n", "tag:yaml.org,2002:str"),
        fault("tag on a key", Code.NOTATION_TAG, "a: 1\n§!!str b: 3\n", "tag:yaml.org,2002:str"),
        fault("tag on the first key", Code.NOTATION_TAG, "§!!str a: 3\n", "tag:yaml.org,2002:str"),
        fault("tag on nothing", Code.NOTATION_TAG, "a: §!!null\nb: 1\n", "tag:yaml.org,2002:null"),
        fault("binary tag", Code.NOTATION_TAG, "a: §!!binary aGk=\n", "tag:yaml.org,2002:binary"),
        fault("custom tag", Code.NOTATION_TAG, "a: §!run echo\n", "!run"),
        fault("custom tag on a mapping", Code.NOTATION_TAG, "a: §!run\n  b: 1\n", "!run"),
        fault("custom tag on a list", Code.NOTATION_TAG, "a: §!run [1]\n", "!run"),
        fault("verbatim tag", Code.NOTATION_TAG, "a: §!<tag:run> x\n", "tag:run"),
        fault("bare tag", Code.NOTATION_TAG, "a: §! 3\n", "!"),
        fault("merge key", Code.NOTATION_MERGE_KEY, "a:\n  §<<: {b: 1}\n"),
        fault("duplicate key", Code.NOTATION_DUPLICATE_KEY, "a: 1\nb: 2\n§a: 3\n", "a"),
        fault("duplicate in flow", Code.NOTATION_DUPLICATE_KEY, "x: {a: 1, §\"a\": 2}\n", "a"),
        fault("not a number", Code.NOTATION_NUMBER, "a: §.nan\n", ".nan"),
        fault("infinity", Code.NOTATION_NUMBER, "a: [1, §.inf]\n", ".inf"),
        fault("minus infinity", Code.NOTATION_NUMBER, "a: §-.INF\n", "-.INF"),
        fault("beyond doubles", Code.NOTATION_NUMBER, "a: §1e400\n", "1e400"),
        fault("below doubles", Code.NOTATION_NUMBER, "a: §1e-400\n", "1e-400"),
        fault("absurd exponent", Code.NOTATION_NUMBER, "a: §1e99999999999\n", "1e99999999999"),
        fault("base sixteen", Code.NOTATION_NUMBER, "a: §0x1F\n", "0x1F"),
        fault("base eight", Code.NOTATION_NUMBER, "a: §0o17\n", "0o17"),
        fault("leading zero", Code.NOTATION_NUMBER, "a: §017\n", "017"),
        fault("second document", Code.NOTATION_SECOND_DOCUMENT, "a: 1\n§---\nb: 2\n"),
        fault("text after the end", Code.NOTATION_SECOND_DOCUMENT, "a: 1\n...\n§b: 2\n"),
        fault("version", Code.NOTATION_DIRECTIVE, "§%YAML 1.1\n---\na: yes\n"),
        fault("unknown version", Code.NOTATION_DIRECTIVE, "§%YAML 7.0\n---\na: yes\n"),
        fault("tag shorthand", Code.NOTATION_DIRECTIVE, "§%TAG ! tag:x,2:\n---\na: 1\n"),
        fault("list as key", Code.NOTATION_COMPLEX_KEY, "? §[x, y]\n: 1\n"),
        fault("block list as key", Code.NOTATION_COMPLEX_KEY, "a:\n  ? §- x\n    - y\n  : 1\n"),
        fault("mapping as key", Code.NOTATION_COMPLEX_KEY, "b: 1\n§{x: y}: 1\n"),
        fault("tab as indentation", Code.NOTATION_TAB, "a:\n§\tb: 1\n"),
        fault("double quotes", Code.NOTATION_UNCLOSED, "a: 1\nb: §\"x\nc: 2\n", "\""),
        fault("single quotes", Code.NOTATION_UNCLOSED, "a: 1\nb: §'x\nc: 2\n", "'"),
        fault("quote before ---", Code.NOTATION_UNCLOSED, "a: §'x\n---\nc': 2\n", "'"),
        fault(
            "line that begins with a bracket",
            Code.NOTATION_OUT_OF_PLACE,
            "a:\n  - {b: c\n} §d - {e: f}\n"),
        fault("bracket", Code.NOTATION_UNCLOSED, "a: §[1, 2\n", "["),
        fault("key within a bracket", Code.NOTATION_OUT_OF_PLACE, "a: [1, 2\nb§: 3\n"),
        fault("comma", Code.NOTATION_OUT_OF_PLACE, "a: [\"1\" §\"2\"]\n"),
        fault("bracket with nothing", Code.NOTATION_UNCLOSED, "a: 1\nb: §[\n", "["),
        fault("brace", Code.NOTATION_UNCLOSED, "a: 1\nb: [§{c: 1, \n", "{"),
        fault("too few blanks", Code.NOTATION_OUT_OF_PLACE, "a:\n  b: 1\n §c: 2\n"),
        fault("list in a mapping", Code.NOTATION_OUT_OF_PLACE, "a: 1\n§- b\n"),
        fault("text after quotes", Code.NOTATION_OUT_OF_PLACE, "a: 'it'§s here'\n"),
        fault("closing bracket", Code.NOTATION_OUT_OF_PLACE, "a: §]\n"),
        fault("closing brace", Code.NOTATION_OUT_OF_PLACE, "{a: 1}§}\n"),
        fault("list beside its key", Code.NOTATION_OUT_OF_PLACE, "a: §- b\n"),
        fault("colon in a text", Code.NOTATION_COLON, "title: Our region§: a start\n"),
        fault("key too far right", Code.NOTATION_COLON, "a: one\n  b§: two\n"),
        fault("no colon", Code.NOTATION_NO_COLON, "a: 1\n§b\nc: 2\n"),
        fault("at sign", Code.NOTATION_FIRST_CHARACTER, "a: §@home\n", "@"),
        fault("backtick", Code.NOTATION_FIRST_CHARACTER, "a: §`x`\n", "`"),
        fault("percent sign", Code.NOTATION_FIRST_CHARACTER, "a: §%x\n", "%"),
        fault("lone star", Code.NOTATION_FIRST_CHARACTER, "a: §* x\n", "*"),
        fault("lone ampersand", Code.NOTATION_FIRST_CHARACTER, "a: §& x\n", "&"),
        fault("NUL", Code.NOTATION_CONTROL_CHARACTER, "a: 1\nb: x§\0y\n", "0000"),
        fault("escape character", Code.NOTATION_CONTROL_CHARACTER, "a: §\u001b[31m\n", "001B"),
        fault("next line", Code.NOTATION_CONTROL_CHARACTER, "a: b§\u0085c\n", "0085"),
        fault("no character", Code.NOTATION_CONTROL_CHARACTER, "a: b§\uFFFEc\n", "FFFE"),
        fault("NUL by escape", Code.NOTATION_CONTROL_CHARACTER, "a: §\"x\\0y\"\n", "0000"),
        fault("half by escape", Code.NOTATION_CONTROL_CHARACTER, "a: §\"x\\ud800y\"\n", "D800"),
        fault("key by escape", Code.NOTATION_CONTROL_CHARACTER, "§\"x\\ay\": 1\n", "0007"),
        fault(
            "unknown escape",
            Code.NOTATION_SYNTAX,
            "a: \"\\§q\"\n",
            "found unknown escape character q(113)"),
        fault(
            "escape beyond all characters",
            Code.NOTATION_SYNTAX,
            "b: 1\na: \"\\U§FFFFFFFF\"\n",
            "found an unknown escape"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void reportsOneFaultAtItsPlace(String name, Code code, String marked, List<String> arguments) {
    MarkedText document = MarkedText.of(marked);
    Diagnostics diagnostics = new Diagnostics();

    NodeReader.readYaml(PATH, document.bytes(), diagnostics);

    assertThat(diagnostics.toList())
        .containsExactly(new Diagnostic(code, document.in(PATH), arguments));
    assertThat(diagnostics.toList().get(0).toString()).startsWith(PATH + ":" + document.line());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void countsLinesAlikeWithCarriageReturnsAndAByteOrderMark(
      String name, Code code, String marked, List<String> arguments) {
    MarkedText document = MarkedText.of(marked);
    String windows = "\uFEFF" + document.text().replace("\n", "\r\n");
    Diagnostics diagnostics = new Diagnostics();

    NodeReader.readYaml(PATH, windows.getBytes(StandardCharsets.UTF_8), diagnostics);

    assertThat(diagnostics.toList())
        .containsExactly(new Diagnostic(code, document.in(PATH), arguments));
  }

  @Test
  void collectsFaultsThatLeaveTheRestReadable() {
    String text = "a: &x 1\nb: !!str 2\na: 3\nc: \"\\0\"\nd: [.nan, 0x1]\n<<: {e: 1}\nf: *x\n";
    assertThat(faultsOf(text))
        .extracting(diagnostic -> diagnostic.code() + "@" + position(diagnostic))
        .containsExactlyInAnyOrder(
            "NOTATION_ANCHOR@1:4",
            "NOTATION_TAG@2:4",
            "NOTATION_DUPLICATE_KEY@3:1",
            "NOTATION_CONTROL_CHARACTER@4:4",
            "NOTATION_NUMBER@5:5",
            "NOTATION_NUMBER@5:11",
            "NOTATION_MERGE_KEY@6:1",
            "NOTATION_ALIAS@7:4");
  }

  @Test
  void looksBehindWhatCannotBeReadForMoreOfItsKind() {
    assertThat(faultsOf("a: 1\nb: *x\nc: &y 2\nd: *y\n? [e]\n: 3\nf: 'open\n"))
        .extracting(diagnostic -> diagnostic.code() + "@" + position(diagnostic))
        .containsExactlyInAnyOrder(
            "NOTATION_ALIAS@2:4",
            "NOTATION_ANCHOR@3:4",
            "NOTATION_ALIAS@4:4",
            "NOTATION_COMPLEX_KEY@5:3",
            "NOTATION_UNCLOSED@7:4");
  }

  @Test
  void looksBehindTheTopNode() {
    assertThat(faultsOf("a: &x 1\n---\nb: *y\n"))
        .extracting(diagnostic -> diagnostic.code() + "@" + position(diagnostic))
        .containsExactlyInAnyOrder("NOTATION_ANCHOR@1:4", "NOTATION_SECOND_DOCUMENT@2:1");
  }

  private static List<Diagnostic> faultsOf(String text) {
    Diagnostics diagnostics = new Diagnostics();
    NodeReader.readYaml(PATH, text.getBytes(StandardCharsets.UTF_8), diagnostics);
    return diagnostics.toList();
  }

  private static String position(Diagnostic diagnostic) {
    return diagnostic.location().position().map(at -> at.row() + ":" + at.column()).orElse("");
  }
}
