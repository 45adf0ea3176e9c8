package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DelimiterTest {

  @ParameterizedTest
  @EnumSource
  void isFoundByWhatStandsBetweenHeaders(Delimiter delimiter) {
    String text = "name_wave_geo".replace('_', delimiter.character());

    assertThat(Delimiter.sniff(text + "\n", true)).isEqualTo(delimiter);
    assertThat(Delimiter.sniff(text, true)).isEqualTo(delimiter);
    assertThat(Delimiter.byWord(delimiter.word())).contains(delimiter);
  }

  @Test
  void isNotFoundWithinQuotedHeaders() {
    String text = "\"We share costs, data, staff, and rooms\";\"a \"\"b\"\", c\"\n";

    assertThat(Delimiter.sniff(text, true)).isEqualTo(Delimiter.SEMICOLON);
    assertThat(Delimiter.sniff("\"first,\nsecond,\nthird\"\tb\n", true)).isEqualTo(Delimiter.TAB);
  }

  @Test
  void isNotMistakenForCommasWithinHeadersThatNobodyQuoted() {
    String text = "id;We share costs, data, staff, rooms\n1;Agree\n2;Disagree\n";

    assertThat(Delimiter.sniff(text, true)).isEqualTo(Delimiter.SEMICOLON);
  }

  @Test
  void isFoundBehindBlankLines() {
    assertThat(Delimiter.sniff("\n\r\n  \na;b\n1;2\n", true)).isEqualTo(Delimiter.SEMICOLON);
  }

  @Test
  void isFoundInSpiteOfAnInchSign() {
    assertThat(Delimiter.sniff("size;a 5\" pipe;b;c\n1;2;3;4\n", true))
        .isEqualTo(Delimiter.SEMICOLON);
  }

  @Test
  void isNotDoubtedForALastRowThatIsCutShort() {
    String text = "a;b;c, d, e, f\n1;2;3\n1;2";

    assertThat(Delimiter.sniff(text, false)).isEqualTo(Delimiter.SEMICOLON);
    assertThat(Delimiter.sniff(text, true)).isEqualTo(Delimiter.COMMA);
    assertThat(Delimiter.sniff("a;b;c;\"d", false)).isEqualTo(Delimiter.SEMICOLON);
  }

  @Test
  void isFoundWhereSomeRowsAreRagged() {
    assertThat(Delimiter.sniff("a;b;c;d, e\n1;2\n1;2;3;4\n", true)).isEqualTo(Delimiter.SEMICOLON);
  }

  @Test
  void isACommaWhereNoneOccurs() {
    assertThat(Delimiter.sniff("geo-1\n4\n", true)).isEqualTo(Delimiter.COMMA);
    assertThat(Delimiter.sniff("", true)).isEqualTo(Delimiter.COMMA);
  }

  @Test
  void knowsItsWords() {
    assertThat(Delimiter.words()).containsExactly("comma", "semicolon", "tab");
    assertThat(Delimiter.byWord("pipe")).isEmpty();
  }
}
