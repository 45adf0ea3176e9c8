package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextMeasureTest {

  private static final Letter PLAIN = new Letter(12, false, false, Palette.INK);

  @Test
  void measuresDigitsAsAllOfOneWidth() {
    assertThat(TextMeasure.width("0", PLAIN)).isCloseTo(16 * 0.556, within(0.001));
    assertThat(TextMeasure.width("1947", PLAIN)).isCloseTo(4 * 16 * 0.556, within(0.001));
  }

  @Test
  void measuresBoldAsWider() {
    assertThat(TextMeasure.width("mass", new Letter(12, true, false, Palette.INK)))
        .isGreaterThan(TextMeasure.width("mass", PLAIN));
  }

  @Test
  void breaksBetweenWordsAndLosesNothing() {
    String text = "Partners contact each other directly to solve problems.";
    assertThat(TextMeasure.lines(text, PLAIN, 160))
        .hasSizeBetween(3, 4)
        .allSatisfy(
            line -> assertThat(TextMeasure.width(line.strip(), PLAIN)).isLessThanOrEqualTo(160));
    assertThat(String.join("", TextMeasure.lines(text, PLAIN, 160))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "a", "😀😀😀😀😀😀", "Rindfleischetikettierungsüberwachung", "   x"})
  void losesNothingOfOddTexts(String text) {
    assertThat(String.join("", TextMeasure.lines(text, PLAIN, 30))).isEqualTo(text);
    assertThat(TextMeasure.lines(text, PLAIN, 30))
        .allSatisfy(line -> assertThat(PlainText.clean(line)).isEqualTo(line));
  }

  @Test
  void keepsLineBreaks() {
    assertThat(TextMeasure.lines("a\nb\r\nc", PLAIN, 100)).containsExactly("a", "b", "c");
    assertThat(TextMeasure.broken("a bb ccc", PLAIN, 25)).isEqualTo("a\nbb\nccc");
  }
}
