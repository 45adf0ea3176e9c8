package org.regionalism.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GlyphWidthsTest {

  @Test
  void knowsEveryPlainCharacter() {
    // The widths of what is not in the tables; none of the plain characters may fall back on them.
    int letter = GlyphWidths.REGULAR.of("\u0436");
    int other = GlyphWidths.REGULAR.of("\u4e00");

    assertThat(IntStream.range(' ', 127).mapToObj(Character::toString))
        .allSatisfy(plain -> assertThat(GlyphWidths.REGULAR.of(plain)).isNotIn(letter, other));
  }

  @Test
  void countsAccentsAsNothing() {
    assertThat(GlyphWidths.REGULAR.of("ñandúes")).isEqualTo(GlyphWidths.REGULAR.of("nandues"));
  }

  @Test
  void takesBoldForWider() {
    String text = "Partnerships have crossed over";

    assertThat(GlyphWidths.BOLD.of(text)).isGreaterThan(GlyphWidths.REGULAR.of(text));
  }

  @Test
  void takesUnknownCharactersForWide() {
    assertThat(GlyphWidths.REGULAR.of("日")).isGreaterThan(100);
  }
}
