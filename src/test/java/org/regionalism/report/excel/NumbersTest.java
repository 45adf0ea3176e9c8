package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.poi.ss.format.CellFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.report.Cell;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "COUNT, 43, 43",
    "INDEX, 61.5, 62",
    "INDEX, 62.49999999999522, 63",
    "INDEX, 62.499999, 62",
    "INDEX, -0.2, 0",
    "SIGNED_INDEX, 4.4, +4",
    "SIGNED_INDEX, -4.5, −5",
    "SIGNED_INDEX, 0.3, 0",
    "SIGNED_INDEX, -0.3, 0",
    "SCALE, 3.125, 3.13",
    "SIGNED_SCALE, -0.126, −0.13",
    "SIGNED_SCALE, 0.004, 0.00",
    "SHARE, 0.345, 35%"
  })
  void writesFigures(Cell.Format format, double value, String text) {
    assertThat(Numbers.text(value, format)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "INDEX, 61.5",
    "SIGNED_INDEX, 4.4",
    "SIGNED_INDEX, -4.6",
    "SIGNED_INDEX, 0.3",
    "SIGNED_INDEX, -0.3",
    "SCALE, 3.126",
    "SIGNED_SCALE, -0.126",
    "SIGNED_SCALE, 0.126",
    "SIGNED_SCALE, -0.001",
    "SHARE, 0.346"
  })
  void writesFiguresAsAWorkbookShowsThem(Cell.Format format, double value) {
    CellFormat shown = CellFormat.getInstance(Locale.ROOT, Numbers.code(value, format));
    assertThat(Numbers.text(value, format)).isEqualTo(shown.apply(value).text);
  }

  @Test
  void leavesSpaceInEverySectionOfACode() {
    assertThat(Numbers.padded("0")).isEqualTo("0_m");
    assertThat(Numbers.padded("+0;-0;0")).isEqualTo("+0_m;-0_m;0_m");
  }

  @Test
  void writesNumbersForXmlWithoutExponentToNineDecimals() {
    assertThat(Numbers.plain(62)).isEqualTo("62");
    assertThat(Numbers.plain(1e-7)).isEqualTo("0.0000001");
    assertThat(Numbers.plain(0.1 + 0.2)).isEqualTo("0.3");
    assertThat(Numbers.plain(-0.0)).isEqualTo("0");
    assertThat(Numbers.plain(1e10)).isEqualTo("10000000000");
  }
}
