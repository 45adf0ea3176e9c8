package org.regionalism.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;

class AnnotationsTest {

  @Test
  void showsFaultsAtTheirPlaces() {
    List<String> lines = Annotations.of(Checks.refused());

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("::error file=in/harbor.csv::error[file-missing]: ");
    assertThat(lines.get(1))
        .startsWith("::error file=in/harbor.csv,line=14,col=3::error[answer-unmatched]: ");
    assertThat(lines.get(2))
        .startsWith("::error file=in/harbor.xlsx::C14: error[answer-unmatched]: ");
  }

  @Test
  void repeatsNothingThatRespondentsWrote() {
    assertThat(String.join("\n", Annotations.of(Checks.refused())))
        .doesNotContain("Ann Bell")
        .doesNotContain("Sheet of Ann");
  }

  @Test
  void showsGatesThatDidNotPass() {
    assertThat(Annotations.of(Checks.scored()))
        .containsExactly(
            "::warning title=Pine Coast%3A overall.index at-least 50::Not sure.",
            "::error title=Pine Coast%3A overall.index at-least 50::39; at least 50 was asked for.");
  }

  @Test
  void letsNoNameBeACommand() {
    List<String> lines = Annotations.of(Checks.nasty());

    assertThat(lines).hasSize(2);
    for (String line : lines) {
      assertThat(line.codePoints().filter(Character::isISOControl).count()).isZero();
      assertThat(line).doesNotContain("\u202e").doesNotContain("##[");
      String properties = line.substring("::error ".length(), line.indexOf("::", 2));
      assertThat(properties.replaceAll("%(25|3A|2C|0A|0D)", "")).doesNotContain("%");
      assertThat(properties).matches("(file|title)=[^:,]*");
    }
  }

  @Test
  void showsNoMoreThanARunnerDoes() {
    ConsortiumCheck many =
        new ConsortiumCheck(
            "Pine",
            "pine",
            List.of("a.csv"),
            Collections.nCopies(
                25, new Diagnostic(Code.FILE_IS_DIRECTORY, Location.of("a.csv"), List.of())),
            List.of());

    assertThat(Annotations.of(many))
        .hasSize(10)
        .last()
        .isEqualTo("::error title=Pine::… and 16 more faults.");
  }
}
