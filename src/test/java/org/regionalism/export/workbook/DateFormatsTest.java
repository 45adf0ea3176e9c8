package org.regionalism.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.Workbooks;

class DateFormatsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy-mm-dd",
        "dd/mm/yyyy\\ hh:mm",
        "[$-409]d-mmm;@",
        "d. MMMM yyyy",
        "h:mm AM/PM",
        "yyyy\"年\"m\"月\"d\"日\"",
        "[Red]mmm\\-yy"
      })
  void knowsDates(String code) {
    assertThat(DateFormats.isDate(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "0",
        "0.00%",
        "#,##0.00 [$USD]",
        "0.00E+00",
        "@",
        "0\" days\"",
        "\\d0",
        "[h]:mm:ss",
        "[Red]-0",
        "# ?/?",
        "_-* #,##0_-",
        ""
      })
  void knowsWhatIsNoDate(String code) {
    assertThat(DateFormats.isDate(code)).isFalse();
  }

  @Test
  void countsTheFormatsOfCellsOnly() {
    byte[] part = Workbooks.styles("", 0, 14, 46).getBytes(StandardCharsets.UTF_8);

    DateFormats formats = DateFormats.read(new ByteArrayInputStream(part));

    assertThat(formats.has(0)).isFalse();
    assertThat(formats.has(1)).isTrue();
    assertThat(formats.has(2)).isFalse();
    assertThat(formats.has(3)).isFalse();
  }
}
