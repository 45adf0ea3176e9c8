package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.statistic.Explanation;
import org.regionalism.statistic.Explanations;
import org.regionalism.statistic.Part;

class ExplainCommandTest {

  @Test
  void saysWhatAMeasureMeans() {
    Run run = Run.of("explain", "alphaCi");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Alpha, 95% interval")
        .contains("dimensions.alphaCi in assessment.json.")
        .contains("How far alpha could be off by chance.")
        .contains("Formula: 1 − (1 − alpha) · F(.975)")
        .contains("Source: Feldt (1965)")
        .contains("Not shown: There is none for a single statement");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 90);
  }

  @Test
  void saysAllMeasuresOfAName() {
    assertThat(Run.of("explain", "n").out())
        .contains("4 measures have this name", "measures.n", "items.n", "groups.n", "named.n");
    assertThat(Run.of("explain", "items.n").out()).doesNotContain("groups.n", "have this name");
  }

  @Test
  void listsAllMeasures() {
    Run run = Run.of("explain");

    assertThat(run.code()).isZero();
    for (Explanation one : Explanations.in("en").all()) {
      assertThat(run.out()).contains(one.key()).contains(one.name());
    }
  }

  @Test
  void speaksSpanish() {
    Run run = Run.of("explain", "hubEffect", "--language", "es");

    assertThat(run.out())
        .contains("Efecto de centro", "Fórmula: pooledMean − mean", "No se muestra:")
        .doesNotContain("Formula", "Not shown", "Source");
    assertThat(Run.of("explain", "--language", "es").out()).startsWith("Medidas\n=======");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alpaCi    | Did you mean 'alphaCi'?",
        "HUBEFECT  | Did you mean 'hubEffect'?",
        "zzzzzz    | 'regionalism explain' lists all measures.",
      })
  void asksWhatWasMeant(String word, String hint) {
    Run run = Run.of("explain", word);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("There is no measure '" + word + "'. " + hint);
  }

  @Test
  void refusesALanguageThatItDoesNotSpeak() {
    Run run = Run.of("explain", "n", "--language", "fr");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--language is en or es, not 'fr'");
  }

  /** The README's table; where this fails, put what was expected in its place. */
  @Test
  void standsInTheReadmeAsItIs() throws IOException {
    Explanations explanations = Explanations.in("en");
    StringBuilder table = new StringBuilder("| figure | what it is | what it tells |\n");
    table.append("| --- | --- | --- |\n");
    for (Part part : Part.values()) {
      table.append("| **").append(explanations.title(part)).append("** | | |\n");
      for (Explanation one : explanations.of(part)) {
        String cells = String.join(" | ", "`" + one.key() + "`", one.name(), one.meaning());
        table.append("| ").append(cells).append(" |\n");
      }
    }
    assertThat(Files.readString(Path.of("README.md"))).contains(table);
  }
}
