package org.regionalism.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;

/** Documents that are too large, too deep, damaged, or not text at all. */
class NodeReaderLimitTest {

  private static final String PATH = "valley.yaml";

  @Test
  void saysAtWhichByteTextStopsBeingUtf8() {
    byte[] bytes = "title: Río\nabout: né\n".getBytes(StandardCharsets.ISO_8859_1);
    Diagnostics diagnostics = new Diagnostics();

    assertThat(NodeReader.readYaml(PATH, bytes, diagnostics)).isEmpty();

    assertThat(diagnostics.toList())
        .containsExactly(
            new Diagnostic(Code.NOTATION_NOT_UTF8, Location.of(PATH, 1, 9), List.of("9")));
  }

  @Test
  void saysWhereTextThatIsCutOffWithinALetterStopsBeingUtf8() {
    byte[] whole = "a: 1\nb: é".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    Diagnostics diagnostics = new Diagnostics();

    assertThat(NodeReader.readYaml(PATH, cut, diagnostics)).isEmpty();

    assertThat(diagnostics.toList())
        .containsExactly(
            new Diagnostic(Code.NOTATION_NOT_UTF8, Location.of(PATH, 2, 4), List.of("9")));
  }

  @Test
  void refusesTextSavedAsUtf16() {
    assertThat(codesOf("\uFEFFa: 1".getBytes(StandardCharsets.UTF_16LE)))
        .containsExactly(Code.NOTATION_NOT_UTF8);
    assertThat(codesOf("a: 1".getBytes(StandardCharsets.UTF_16LE)))
        .containsExactly(Code.NOTATION_CONTROL_CHARACTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "# only a remark\n", "---\n", "null\n", "~", "\uFEFF", "  \n\n"})
  void refusesADocumentThatHoldsNothing(String text) {
    assertThat(faultsOf(text))
        .containsExactly(new Diagnostic(Code.NOTATION_EMPTY, Location.of(PATH), List.of()));
  }

  @Test
  void readsOneMebibyteAndNotAByteMore() {
    byte[] bytes = ("a: " + "x".repeat(NodeReader.MAX_BYTES - 3)).getBytes(StandardCharsets.UTF_8);
    assertThat(bytes).hasSize(1_048_576);
    assertThat(codesOf(bytes)).isEmpty();
    assertThat(codesOf(Arrays.copyOf(bytes, bytes.length + 1)))
        .containsExactly(Code.NOTATION_TOO_LARGE);
  }

  @Test
  void readsFiftyLevelsInBrackets() {
    assertThat(faultsOf("[".repeat(50) + "1" + "]".repeat(50))).isEmpty();
    MarkedText deeper = MarkedText.of("[".repeat(50) + "§[1]" + "]".repeat(50));
    assertThat(faultsOf(deeper.text()))
        .containsExactly(new Diagnostic(Code.NOTATION_TOO_DEEP, deeper.in(PATH), List.of("50")));
  }

  @Test
  void readsFiftyLevelsByIndentation() {
    assertThat(faultsOf(nested(50))).isEmpty();
    assertThat(faultsOf(nested(51)))
        .containsExactly(
            new Diagnostic(Code.NOTATION_TOO_DEEP, Location.of(PATH, 51, 51), List.of("50")));
  }

  private static String nested(int levels) {
    StringBuilder text = new StringBuilder();
    for (int level = 0; level < levels; level++) {
      text.append(" ".repeat(level)).append("k:\n");
    }
    return text.append(" ".repeat(levels)).append("end\n").toString();
  }

  static Stream<String> bombs() {
    return Stream.of(
        "[".repeat(1 << 20),
        "{".repeat(1 << 20),
        "- ".repeat(1 << 19),
        "? ".repeat(1 << 19),
        "&a ".repeat(300_000),
        "*a ".repeat(300_000),
        "!a ".repeat(300_000),
        "'".repeat((1 << 20) - 1),
        "\"".repeat((1 << 20) - 1),
        "\"" + "\\x41".repeat(250_000),
        "a: ".repeat(300_000),
        "\n".repeat(1 << 20),
        "#".repeat(1 << 20),
        " ".repeat(1 << 20) + "a",
        "-".repeat(1 << 20),
        "9".repeat(1 << 20),
        "0." + "9".repeat(1_000_000),
        "a: |\n" + " \n".repeat(500_000),
        "a: >\n" + "  x\n".repeat(250_000),
        "%YAML 1." + "9".repeat(1_000_000) + "\n---\na",
        "%TAG " + "!".repeat(1_000_000) + "\n---\na",
        "[" + "a,".repeat(500_000) + "]",
        "{" + "a,".repeat(500_000) + "}",
        "? a\n".repeat(250_000));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void endsSoonWhateverItIsGiven(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Diagnostics diagnostics = new Diagnostics();
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          Optional<Node> top = NodeReader.readYaml(PATH, bytes, diagnostics);
          assertThat(top.isPresent() || diagnostics.hasErrors()).isTrue();
        });
  }

  @Test
  void neverThrowsOnDamagedDocuments() {
    String whole =
        """
        a: {b: [1, 2.5, -3e2], c: 'it''s', "d": "\\u00e9"}
        e:
          - &x !!str text # remark
          - *x
          - |
            block
          - >-
            folded
        ? key
        : ~
        <<: yes
        %TAG ! x
        ---
        ...
        """;
    Random random = new Random(20261101);
    String alphabet = "\n\t :-?&*!|>'\"%@`{}[],#~<.019aé\uFEFF\u2028\\\0";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder(whole);
      for (int edit = random.nextInt(6); edit >= 0; edit--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.replace(at, at + 2, "").append('\n');
          case 1 -> text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
          default -> text.setLength(at + 1);
        }
      }
      Diagnostics diagnostics = new Diagnostics();
      Optional<Node> top =
          NodeReader.readYaml(PATH, text.toString().getBytes(StandardCharsets.UTF_8), diagnostics);
      assertThat(top.isPresent() || diagnostics.hasErrors()).as("%s", text).isTrue();
      diagnostics.toList().forEach(found -> assertThat(found.toString()).isNotBlank());
    }
  }

  private static List<Diagnostic> faultsOf(String text) {
    Diagnostics diagnostics = new Diagnostics();
    NodeReader.readYaml(PATH, text.getBytes(StandardCharsets.UTF_8), diagnostics);
    return diagnostics.toList();
  }

  private static List<Code> codesOf(byte[] bytes) {
    Diagnostics diagnostics = new Diagnostics();
    NodeReader.readYaml(PATH, bytes, diagnostics);
    return diagnostics.toList().stream().map(Diagnostic::code).toList();
  }
}
