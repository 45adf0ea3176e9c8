package org.regionalism.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellRangeTest {

  @Test
  void readsRangesAsFormulasNameThem() {
    assertThat(CellRange.of("'Next ''steps'!$B$8:$G$11"))
        .contains(new CellRange("Next 'steps", 8, 2, 11, 7));
    assertThat(CellRange.of("Summary!AA3")).contains(new CellRange("Summary", 3, 27, 3, 27));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.5", "Summary!$2:$2", "SUM(A1:A3)", "", "#REF!", "A1"})
  void takesNothingElseForARange(String formula) {
    assertThat(CellRange.of(formula)).isEmpty();
  }

  @Test
  void findsCellsOfARowOrColumn() {
    CellRange column = CellRange.of("S!B2:B4").orElseThrow();
    assertThat(column.cell("2")).contains(new CellRange("S", 4, 2, 4, 2));
    assertThat(column.cell("3")).isEmpty();
    assertThat(column.cell("x")).isEmpty();
    assertThat(CellRange.of("S!B2:D2").orElseThrow().cell("1"))
        .contains(new CellRange("S", 2, 3, 2, 3));
  }
}
