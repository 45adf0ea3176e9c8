package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedColumnsTest {

  private static final Look.Side TEXT = Look.Side.LEFT;
  private static final Look.Side FIGURE = Look.Side.RIGHT;

  private static final TableShape FIGURES =
      shape(List.of(TEXT, FIGURE, FIGURE, FIGURE, TEXT), List.of(200, 60, 70, 80, 150), 5);

  @Test
  void keepsTheColumnsOfTheWidestTable() {
    SheetGrid grid = SharedColumns.of(List.of(FIGURES));
    assertThat(grid.widths()).startsWith(200, 60, 70, 80, 150);
    assertThat(grid.tables()).containsExactly(new TablePlace(List.of(1, 1, 1, 1, 1)));
  }

  @Test
  void fillsNarrowSheetsUp() {
    assertThat(SharedColumns.of(List.of()).widths().stream().mapToInt(width -> width).sum())
        .isEqualTo(1070);
  }

  @Test
  void spreadsLongTextsOverSeveralColumns() {
    TableShape texts = shape(List.of(TEXT, TEXT), List.of(220, 190), 3);
    SheetGrid grid = SharedColumns.of(List.of(FIGURES, texts));
    assertThat(grid.widths()).startsWith(220, 60, 70, 80, 150);
    assertThat(grid.tables().get(1)).isEqualTo(new TablePlace(List.of(1, 3)));
    assertThat(grid.tables().get(1).isPlain()).isFalse();
    assertThat(grid.tables().get(1).last(1)).isEqualTo(SheetGrid.FIRST + 3);
  }

  @Test
  void widensColumnsForFigures() {
    TableShape other = shape(List.of(TEXT, FIGURE), List.of(100, 130), 3);
    SheetGrid grid = SharedColumns.of(List.of(other, FIGURES));
    assertThat(grid.widths()).startsWith(200, 130, 70, 80, 150);
    assertThat(grid.tables()).allSatisfy(place -> assertThat(place.isPlain()).isTrue());
  }

  @Test
  void widensTheColumnThatNamesTheRows() {
    TableShape other = shape(List.of(TEXT, FIGURE), List.of(350, 50), 3);
    assertThat(SharedColumns.of(List.of(FIGURES, other)).widths()).startsWith(350, 60, 70);
  }

  @Test
  void addsRoomWhereColumnsRunOut() {
    TableShape texts = shape(List.of(TEXT, TEXT), List.of(400, 900), 3);
    SheetGrid grid = SharedColumns.of(List.of(FIGURES, texts));
    TablePlace place = grid.tables().get(1);
    assertThat(grid.width(place.first(0), place.last(0))).isGreaterThanOrEqualTo(380);
    assertThat(grid.width(place.first(1), place.last(1))).isGreaterThanOrEqualTo(880);
  }

  @Test
  void narrowsTextsUntilTheSheetFitsAScreen() {
    TableShape wide =
        new TableShape(
            List.of(TEXT, TEXT, FIGURE), List.of(600, 700, 100), List.of(200, 300, 90), 3, 9);
    SheetGrid grid = SharedColumns.of(List.of(wide));
    assertThat(grid.widthTo(grid.last())).isBetween(1000, SheetGrid.SCREEN);
    assertThat(grid.widths().get(0)).isGreaterThan(200);
    assertThat(grid.widths().get(1)).isGreaterThan(300);
  }

  @Test
  void leavesNothingButDetailsBeyondAScreen() {
    TableShape wide =
        new TableShape(
            List.of(TEXT, FIGURE, FIGURE), List.of(900, 500, 500), List.of(500, 400, 400), 2, 9);
    SheetGrid grid = SharedColumns.of(List.of(wide));
    assertThat(grid.widthTo(SheetGrid.FIRST + 1)).isLessThanOrEqualTo(SheetGrid.SCREEN);
    assertThat(grid.widthTo(grid.last())).isGreaterThan(SheetGrid.SCREEN);
  }

  /** A table that cannot be narrower. */
  private static TableShape shape(List<Look.Side> sides, List<Integer> widths, int rows) {
    return new TableShape(sides, widths, widths, widths.size(), rows);
  }
}
