package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelRatingTest {

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 25", "3, 50", "4, 75", "5, 100"})
  void standsOnTheScaleOfIndices(int level, double index) {
    assertThat(new LevelRating(level, "", "", "").index()).isEqualTo(index);
    assertThat(LevelRating.ofIndex(index)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"12.4, 1", "12.5, 2", "37.4, 2", "62.6, 4", "87.4, 4", "87.5, 5"})
  void isTheNearestToAnIndex(double index, int level) {
    assertThat(LevelRating.ofIndex(index)).isEqualTo(level);
  }

  @Test
  void takesWhatOnlyOneOfTwoRowsSays() {
    LevelRating evidence = new LevelRating(3, "Costs are shared.", "", "");
    LevelRating next = new LevelRating(3, "", "Share more", "The board");

    assertThat(evidence.with(next))
        .contains(new LevelRating(3, "Costs are shared.", "Share more", "The board"));
    assertThat(next.with(evidence))
        .contains(new LevelRating(3, "Costs are shared.", "Share more", "The board"));
  }

  @Test
  void joinsNoOtherLevel() {
    assertThat(new LevelRating(3, "", "", "").with(new LevelRating(4, "", "", ""))).isEmpty();
  }
}
