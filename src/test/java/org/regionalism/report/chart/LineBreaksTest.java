package org.regionalism.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

  private static final TextStyle STYLE = TextStyle.BODY;

  @Test
  void leavesShortTextsInOneLine() {
    assertThat(LineBreaks.balanced(STYLE, "Goals", 100)).containsExactly("Goals");
  }

  @Test
  void makesNoLineOfNothing() {
    assertThat(LineBreaks.balanced(STYLE, " \n", 100)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 40, 90, 200, 500})
  void keepsEveryLetterAndTheWidth(int width) {
    String text = "Focused on systems-change outcomes, Donaudampfschifffahrt 日本語 👩‍🏫 included";

    List<String> lines = LineBreaks.balanced(STYLE, text, width);

    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(STYLE.width(line) <= width || line.codePointCount(0, line.length()) == 1)
                    .isTrue());
  }

  @Test
  void leavesNoWordAloneInTheLastLine() {
    String text = "Focused on outcomes that change systems";
    double allButTheLast = STYLE.width("Focused on outcomes that change") + 1;

    assertThat(LineBreaks.balanced(STYLE, text, allButTheLast))
        .containsExactly("Focused on outcomes", "that change systems");
  }
}
