package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridTest {

  private static int width(String heading, Cell cell) {
    return new Grid("id", "caption").columns(heading).row(cell).table().columns().get(0).width();
  }

  @Test
  void makesAColumnAsWideAsItsLongestShortText() {
    assertThat(width("A", new Cell.Label("between Linking and Weaving"))).isEqualTo(29);
    assertThat(width("A", new Cell.Withheld("all, or all but one"))).isEqualTo(21);
    assertThat(width("A", new Cell.Range(0, 100, Cell.Format.INDEX))).isEqualTo(12);
  }

  @Test
  void wrapsLongTextsButNoWord() {
    assertThat(width("A", new Cell.Label("some words ".repeat(30)))).isEqualTo(58);
    assertThat(width("A", new Cell.Label("x".repeat(64) + " y"))).isEqualTo(66);
    assertThat(width("A", new Cell.Label("x".repeat(300)))).isEqualTo(82);
  }

  @Test
  void makesRoomForTheLongestWordOfAHeadingAndItsFilterButton() {
    assertThat(width("Number of organizations", new Cell.Label(""))).isEqualTo(17);
    assertThat(width("A", new Cell.Label(""))).isEqualTo(8);
  }

  @Test
  void makesRoomForLargeNumbers() {
    assertThat(width("A", new Cell.Amount(1_234_567, Cell.Format.COUNT)))
        .isGreaterThanOrEqualTo("1,234,567".length() + 1);
  }

  @Test
  void marksDetails() {
    assertThat(new Grid("id", "caption").columns("A").details("B").table().columns())
        .extracting(Block.Column::detail)
        .containsExactly(false, true);
  }
}
