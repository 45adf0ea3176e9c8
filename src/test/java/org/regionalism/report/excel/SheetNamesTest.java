package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Summary, Summary",
    "Items [all]: a/b*c?, Items all a b c",
    "a\\b, a b",
    "it's, it's",
    "Change, Change"
  })
  void keepsWhatIsAllowed(String wanted, String name) {
    assertThat(new SheetNames().next(wanted)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "'",
        "[]",
        "'quoted'",
        "\u0000\u0003",
        "History",
        "A name that is far longer than the thirty-one characters",
        "thirty characters and a face 😀😀"
      })
  void givesNamesThatAWorkbookTakes(String wanted) {
    String name = new SheetNames().next(wanted);
    WorkbookUtil.validateSheetName(name);
    assertThat(name).doesNotStartWith("'").doesNotEndWith("'").isNotEqualToIgnoringCase("history");
  }

  @Test
  void givesNoNameTwice() {
    SheetNames names = new SheetNames();
    String longName = "A name of more than thirty-one characters";
    assertThat(names.next("Items")).isEqualTo("Items");
    assertThat(names.next("items")).isEqualTo("items (2)");
    assertThat(names.next("ITEMS")).isEqualTo("ITEMS (3)");
    assertThat(names.next(longName)).hasSize(31).endsWith("…");
    assertThat(names.next(longName)).hasSize(31).endsWith("… (2)");
  }
}
