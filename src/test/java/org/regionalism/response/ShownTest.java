package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {

  @Test
  void cutsWhatIsLongerThanSixtyCharacters() {
    String sixty = "é".repeat(59) + "z";

    assertThat(Shown.text(sixty)).isEqualTo(sixty);
    assertThat(Shown.text(sixty + "z")).isEqualTo("é".repeat(59) + "…");
  }

  @Test
  void cutsNoCharacterInTwo() {
    assertThat(Shown.text("😀".repeat(61))).isEqualTo("😀".repeat(59) + "…");
  }

  @Test
  void showsNothingInvisible() {
    assertThat(Shown.text(" a\u202e\u0007b\n")).isEqualTo("a b");
  }
}
