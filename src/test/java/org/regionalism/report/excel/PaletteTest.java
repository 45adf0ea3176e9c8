package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaletteTest {

  @Test
  void goesFromBrownOverGreyToTeal() {
    assertThat(Palette.heat(0)).isEqualTo("8C510A");
    assertThat(Palette.heat(25)).isEqualTo("D8B365");
    assertThat(Palette.heat(50)).isEqualTo("F5F5F5");
    assertThat(Palette.heat(75)).isEqualTo("5AB4AC");
    assertThat(Palette.heat(100)).isEqualTo("01665E");
  }

  @Test
  void staysOnTheScale() {
    assertThat(Palette.heat(-5)).isEqualTo(Palette.heat(0));
    assertThat(Palette.heat(105)).isEqualTo(Palette.heat(100));
  }

  @Test
  void keepsTextReadableOnEveryColour() {
    for (double heat = 0; heat <= 100; heat += 0.5) {
      String ground = Palette.heat(heat);
      assertThat(Palette.contrast(Palette.textOn(ground), ground))
          .as(ground)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void measuresContrastFromOneToTwentyOne() {
    assertThat(Palette.contrast(Palette.BLACK, Palette.WHITE)).isEqualTo(21);
    assertThat(Palette.contrast(Palette.INK, Palette.INK)).isEqualTo(1);
  }
}
