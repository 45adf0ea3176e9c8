package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Partners contact each other directly to solve problems.",
        "Rindfleischetikettierungsüberwachung, Donaudampfschifffahrt",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z ",
        "two  spaces   and    more"
      })
  void fillsEachLineBeforeTheNext(String text) {
    for (double pixels = 20; pixels < 400; pixels += 7) {
      List<String> lines = TextMeasure.lines(text, PLAIN, pixels);
      assertThat(String.join("", lines)).isEqualTo(text);
      for (int i = 0; i < lines.size() - 1; i++) {
        String line = lines.get(i);
        String next = lines.get(i + 1);
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ') + 1;
        // A word that is broken up goes on letter by letter.
        String more = line.endsWith(" ") ? next.substring(0, word) : next.substring(0, 1);
        assertThat(TextMeasure.width(line.stripTrailing(), PLAIN)).isLessThanOrEqualTo(pixels);
        assertThat(TextMeasure.width((line + more).stripTrailing(), PLAIN)).isGreaterThan(pixels);
      }
    }
  }

  @Test
  void takesWholeCharactersOfWideScriptsForWide() {
    assertThat(TextMeasure.width("界", PLAIN)).isCloseTo(16, within(0.001));
    assertThat(TextMeasure.width("–", PLAIN)).isCloseTo(16 * 0.6, within(0.001));
    assertThat(TextMeasure.width("é", PLAIN)).isCloseTo(16 * 0.6, within(0.001));
  }

  @Test
  void measuresTheLongestWord() {
    assertThat(TextMeasure.longestWord("a bb\tccc\ndd", PLAIN))
        .isEqualTo(TextMeasure.width("ccc", PLAIN));
  }

  @Test
  void keepsLineBreaks() {
    assertThat(TextMeasure.lines("a\nb\r\nc", PLAIN, 100)).containsExactly("a", "b", "c");
    assertThat(TextMeasure.lines("\na", PLAIN, 100)).containsExactly("", "a");
    assertThat(TextMeasure.lines("\ra", PLAIN, 100)).containsExactly("", "a");
    assertThat(TextMeasure.broken("a bb ccc", PLAIN, 25)).isEqualTo("a\nbb\nccc");
  }
}
