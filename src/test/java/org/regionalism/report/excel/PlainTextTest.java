package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void replacesWhatXmlForbids() {
    assertThat(PlainText.clean("a\u0000b\u001bc\u007fd\uffffe\ud800f"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
  }

  @Test
  void leavesOutWhatTurnsALineRound() {
    assertThat(PlainText.clean("a\u202eb\u2066c\u200fd")).isEqualTo("abcd");
    assertThat(PlainText.clean("a\u0085b")).isEqualTo("a\uFFFDb");
  }

  @Test
  void keepsLinesTabsAndWholeCharacters() {
    assertThat(PlainText.clean("a\tb\nc 😀 ñ")).isEqualTo("a\tb\nc 😀 ñ");
  }

  @Test
  void cutsTextsThatNoCellTakes() {
    assertThat(PlainText.forCell("x".repeat(32_767))).hasSize(32_767).doesNotContain("…");
    assertThat(PlainText.forCell("x".repeat(32_768))).hasSize(32_767).endsWith("x…");
  }

  @Test
  void cutsNoCharacterInHalf() {
    assertThat(PlainText.cut("ab😀cd", 4)).isEqualTo("ab…");
    assertThat(PlainText.cut("ab😀cd", 5)).isEqualTo("ab😀…");
  }
}
