package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {

  @Test
  void leavesAShortTextWhole() {
    assertThat(Pieces.of("  one\ntwo ")).containsExactly("one two");
  }

  @Test
  void losesNothingOfALongText() {
    String text = "word ".repeat(900).strip();

    List<String> pieces = Pieces.of(text);

    assertThat(pieces).hasSize(5).allMatch(piece -> piece.length() <= 1_001);
    assertThat(String.join("", pieces).replace("……", " ")).isEqualTo(text);
  }

  @Test
  void breaksNoCharacterInTwo() {
    String text = "x" + "😀".repeat(1_500);

    assertThat(String.join("", Pieces.of(text)).replace("……", "")).isEqualTo(text);
    assertThat(Pieces.of(text))
        .allMatch(
            piece -> Character.isBmpCodePoint(piece.codePointAt(0)) || piece.startsWith("😀"));
  }
}
