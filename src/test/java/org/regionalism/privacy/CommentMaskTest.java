package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentMaskTest {

  private final CommentMask mask =
      new CommentMask(
          Set.of(
              "Three Harbors College",
              "Three Harbors",
              "Brightwater Workforce Board",
              "Área Norte",
              "HP",
              "Q",
              "the Mill"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Write to ana.lopez@example.org today | Write to […] today",
        "ana (at) example.org | […]",
        "josé@ejemplo.mx or me | […] or me",
        "see https://example.org/a?b=c. Thanks | see […] Thanks",
        "see www.example.org | see […]",
        "follow @harbor_news please | follow […] please",
        "call (555) 010-4477 | call […]",
        "call +52 55 1234 5678, mornings | call […], mornings",
        "call 555.010.4477 x3 | call […] x3",
        "from 192.168.0.12 it fails | from […] it fails",
        "from fe80:0:0:0:1:2:3:4 it fails | from […] it fails",
        "THREE HARBORS college leads | […] leads",
        "Three-Harbors leads | […] leads",
        "Three Harbors' people and Brightwater  Workforce Board | […]' people and […]",
        "el area norte y AREA NORTE | el […] y […]",
        "THC is busy, BWB too | […] is busy, […] too",
        "HP pays | […] pays",
        "ask The Mill | ask […]",
      })
  void covers(String text, String left) {
    CommentMask.Masked masked = mask.mask(text);

    assertThat(masked.text()).isEqualTo(left);
    assertThat(masked.covered()).isEqualTo(left.split("\\[…]", -1).length - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We did more in 2019-2024 than before",
        "since 2026-03-05 all is well",
        "12 of 30 schools, 85 %, $1,500,000",
        "three rivers, two harbors",
        "a mill, the miller",
        "hp sauce, q and a",
        "thc in small letters is something else",
        "at 10:30 and 11:45",
        "email me @ noon? no: ask"
      })
  void leavesAlone(String text) {
    assertThat(mask.mask(text)).isEqualTo(new CommentMask.Masked(text, 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000, 100_000})
  void takesNoLongerForNastyTexts(int length) {
    for (String part : new String[] {"a@", "1 ", "1.", ":a", "(((", "www.", "'", "a.a-"}) {
      assertThat(mask.mask(part.repeat(length / part.length())).text()).isNotNull();
    }
  }
}
