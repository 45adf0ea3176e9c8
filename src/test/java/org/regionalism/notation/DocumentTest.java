package org.regionalism.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;

class DocumentTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Node> read(Document wanted, String yaml) {
    return wanted.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), diagnostics);
  }

  /** The smallest file that is each of them. */
  private static String smallest(Document document) {
    return switch (document) {
      case RUBRIC -> "title: Harbor\nbands: []\n";
      case MAP -> "answers: {}\n";
      case TARGETS -> "shifts: {boundaries: 60}\n";
      case GATES -> "gates: []\n";
      case MANIFEST -> "consortia: []\n";
      case RESULTS -> "{\"schema\": 1, \"waves\": []}\n";
    };
  }

  @ParameterizedTest
  @EnumSource(Document.class)
  void readsItselfAndRefusesAllOthersOnce(Document wanted) {
    for (Document given : Document.values()) {
      assertThat(read(wanted, smallest(given)).isPresent()).isEqualTo(given == wanted);
    }

    assertThat(diagnostics.toList())
        .hasSize(Document.values().length - 1)
        .extracting(Diagnostic::code)
        .containsOnly(Code.NOTATION_OTHER_DOCUMENT);
  }

  @Test
  void saysWhatItIsAndWhereItIsGiven() {
    read(Document.GATES, "# Mine\ntitle: Harbor\nlanguages: [en]\nbands: []\n");

    assertThat(diagnostics.toList()).hasSize(1);
    Diagnostic fault = diagnostics.toList().get(0);
    assertThat(fault.location()).hasToString("a.yaml:4:1");
    assertThat(fault.what()).isEqualTo("this is a rubric, and a list of gates belongs here");
    assertThat(fault.remedy())
        .endsWith("a rubric is given with --rubric, and a list of gates is given with --gates.");
  }

  @Test
  void leavesItToOthersToSayWhatIsWrongWithIt() {
    // A list in place of a mapping, a key of another document beside its own, and nothing known.
    for (String yaml : List.of("- overall: 60\n", "overall: 60\ngates: []\n", "whole: 60\n")) {
      assertThat(read(Document.TARGETS, yaml)).isPresent();
    }
    assertThat(diagnostics.toList()).isEmpty();
  }

  @Test
  void takesShippedFilesForWhatTheyAre() throws Exception {
    byte[] rubric = Files.readAllBytes(Path.of("rubrics/regionalism.yaml"));
    byte[] targets = Files.readAllBytes(Path.of("samples/cedar-valley-targets.yaml"));

    assertThat(Document.RUBRIC.read("a", rubric, diagnostics)).isPresent();
    assertThat(Document.TARGETS.read("a", targets, diagnostics)).isPresent();
    assertThat(Document.TARGETS.read("a", rubric, diagnostics)).isEmpty();
    assertThat(Document.RUBRIC.read("a", targets, diagnostics)).isEmpty();
  }
}
