package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTextTest {

  @ParameterizedTest
  @CsvSource({
    "3, 3",
    "' 3 ', 3",
    "3.0, 3",
    "'3,0', 3",
    "Level 4, 4",
    "LEVEL 4, 4",
    "nivel 2, 2",
    "５, 5",
    "'3 – shared now and then', 3",
    "'1: hardly there', 1",
    "'5. fully there', 5",
    "'4) most of the time', 4",
    "'Level 2 (just begun)', 2",
    "'2 of the partners agree', 2",
  })
  void readsLevelsAsGroupsWriteThem(String raw, int level) {
    assertThat(LevelText.of(raw)).contains(level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "6",
        "-1",
        "35",
        "3.5",
        "3,5",
        "3-4",
        "3 – 4",
        "3/4",
        "3 to 4",
        "3 or 4",
        "high",
        "Level",
        "III",
        "99999999999"
      })
  void refusesWhatIsNoLevel(String raw) {
    assertThat(LevelText.of(raw)).isEmpty();
  }
}
