package org.regionalism.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strongly agree",
        "Strongly Agree",
        "STRONGLY AGREE",
        "  Strongly\tagree \n",
        "Strongly\u00a0agree",
        "Strongly\u2003\u200bagree",
        "Strongly ag\u00adree",
        "\uFEFFStrongly agree",
        "\u202aStrongly agree\u202c",
        "Strongly agree.",
        "\"Strongly agree\"",
        "“Strongly agree”",
        "(Strongly agree)",
        "* Strongly agree!",
        "<b>Strongly</b> agree",
        "<p class=\"a\">Strongly<br/>agree</p>",
        "Strongly&nbsp;agree",
        "Ｓｔｒｏｎｇｌｙ ａｇｒｅｅ"
      })
  void bringsToOneForm(String text) {
    assertThat(Folding.fold(text)).isEqualTo("strongly agree");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Don’t know | don't know",
        "Don´t know | don't know",
        "Don&#39;t know | don't know",
        "Don&rsquo;t know | don't know",
        "N/A | n/a",
        "one–to−one | one-to-one",
        "Sí, de acuerdo | sí, de acuerdo",
        "Año | año",
        "R&amp;D | r&d",
        "&lt;5 years | <5 years",
        "a < b and c > d | a < b and c > d",
        "ﬁne | fine",
        "5 - Agree | 5 - agree",
        "5 stars ⭐ | 5 stars ⭐",
        "½ | 1⁄2"
      })
  void keepsWhatMakesADifference(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "...", "?", "--- ---"})
  void keepsPunctuationThatIsAllThereIs(String text) {
    assertThat(Folding.fold(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200b", "<br>"})
  void foldsNothingToNothing(String text) {
    assertThat(Folding.fold(text)).isEmpty();
  }

  @Test
  void bringsComposedAndDecomposedAccentsToOneForm() {
    assertThat(Folding.fold("Sí")).isEqualTo(Folding.fold("Si\u0301")).isNotEqualTo("si");
  }

  @ParameterizedTest
  @CsvSource({"Sí se comparte, si se comparte", "Más o menos, mas o menos", "ÑANDÚ, nandu"})
  void takesAccentsOffWhereAsked(String text, String folded) {
    assertThat(Folding.foldAccents(text)).isEqualTo(folded);
    assertThat(Folding.fold(text)).isNotEqualTo(folded);
  }

  @Test
  void foldsAlikeWhateverTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    try {
      for (String language : List.of("tr", "az", "lt", "en")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(Folding.fold("INDIVIDUAL")).isEqualTo("individual");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Strongly agree!", "&amp; “a” – b", "<i>x</i>", "N/A", "  ", "½ Ｗ", "İstanbul"})
  void changesNothingTheSecondTime(String text) {
    assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", " ", "<", "<a", "&", "a.", "\u0301", "(", "-", "“", "<a <"})
  void endsSoonOnLongTexts(String part) {
    String text = "b" + part.repeat((1 << 21) / part.length()) + "b";
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(Folding.fold(text)).startsWith("b").endsWith("b"));
  }

  /** What is invisible at the end changes nothing, but rules out every short cut. */
  @Test
  void foldsUsualTextsAsAllOthers() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        made.append(random.nextInt(4) == 0 ? ' ' : (char) random.nextInt(' ' - 2, '~' + 3));
      }
      String text = made.toString();
      String other = text + '\u200b';

      assertThat(Folding.fold(text)).isEqualTo(Folding.fold(other));
      assertThat(Folding.foldAccents(text)).isEqualTo(Folding.foldAccents(other));
      assertThat(Folding.tidy(text)).isEqualTo(Folding.tidy(other));
    }
  }
}
