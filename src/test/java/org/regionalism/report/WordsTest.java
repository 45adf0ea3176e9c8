package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static Words of(String key, String template) {
    return new Words(asked -> Optional.ofNullable(Map.of(key, template).get(asked)));
  }

  @Test
  void fillsEachPlaceholderWhereverItStands() {
    assertThat(of("key", "{1} before {0}, {1} after").of("key", "a", "b"))
        .isEqualTo("b before a, b after");
  }

  @Test
  void leavesAnArgumentThatLooksLikeAPlaceholderAlone() {
    assertThat(of("key", "{0} {1}").of("key", "{1}", "it's '{0}'")).isEqualTo("{1} it's '{0}'");
  }

  @Test
  void refusesAKeyThatIsNotThere() {
    assertThatThrownBy(() -> of("key", "").of("other")).hasMessageContaining("'other'");
    assertThat(of("key", "").find("other")).isEmpty();
  }

  @Test
  void countsOneApartFromManyAndNone() {
    Words words = new Words(key -> Optional.of(key.endsWith(".one") ? "one thing" : "{0} things"));
    assertThat(words.counted("thing", 1, "1")).isEqualTo("one thing");
    assertThat(words.counted("thing", 0, "0")).isEqualTo("0 things");
    assertThat(words.counted("thing", 2, "2")).isEqualTo("2 things");
  }

  @Test
  void joinsNames() {
    Words words = Words.in("en");
    assertThat(words.list(List.of("A"))).isEqualTo("A");
    assertThat(words.list(List.of("A", "B", "C"))).isEqualTo("A, B, C");
    assertThat(words.either(List.of("A"))).isEqualTo("A");
    assertThat(words.either(List.of("A", "B", "C"))).isEqualTo("A, B or C");
  }

  @Test
  void namesAStretchAsTheLanguageSaysIt() {
    assertThat(Words.in("en").between("Weaving", "Including"))
        .isEqualTo("between Weaving and Including");
    assertThat(Words.in("es").between("Tejer", "Sostener")).isEqualTo("entre Tejer y Sostener");
    assertThat(Words.in("es").between("Tejer", "Incluir")).isEqualTo("entre Tejer e Incluir");
    assertThat(Words.in("es").between("«Tejer»", "«Hilar»")).isEqualTo("entre «Tejer» e «Hilar»");
    assertThat(Words.in("es").between("Tejer", "Hierro")).isEqualTo("entre Tejer y Hierro");
    assertThat(Words.in("es").betweenQuoted("Tejer", "Incluir"))
        .isEqualTo("entre «Tejer» e «Incluir»");
  }

  @Test
  void speaksEnglishWhereALanguageHasNoWords() {
    assertThat(Words.in("xx").of("summary.name")).isEqualTo("Summary");
  }
}
