package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

  @Test
  void keepsWhatPeopleWrite() {
    String text = "Niñez & \"work\" <b> — 50\u00A0% 日本 👩‍🏫";

    assertThat(PrintableText.line(text)).isEqualTo(text);
  }

  @Test
  void makesOneLine() {
    assertThat(PrintableText.line(" one\r\n\ttwo\u2028three \u0085 four\u00A0 "))
        .isEqualTo("one two three four");
  }

  @Test
  void leavesOutControlCharacters() {
    assertThat(PrintableText.line("a\u0000b\u001B[31mc\u0007d\u009Be\u007F"))
        .isEqualTo("ab[31mcde");
  }

  @Test
  void leavesOutMarksThatTurnTheReadingDirection() {
    assertThat(PrintableText.line("a\u202Eb\u2066c\u200Fd\u061C")).isEqualTo("abcd");
  }

  @Test
  void leavesOutWhatXmlDoesNotAllow() {
    assertThat(PrintableText.line("a\uD800b\uDC00c\uFFFEd\uFFFFe\uFEFF\uFDD0")).isEqualTo("abcde");
  }

  @Test
  void leavesNothingOfAnEmptyText() {
    assertThat(PrintableText.line(" \u00A0\u0001\n")).isEmpty();
  }
}
