package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLayoutTest {

  private static Heading heading(String text) throws Exception {
    return Layouts.recognise(Exports.rows(text));
  }

  @Test
  void takesOneRowOfIdsOrTexts() throws Exception {
    Heading heading = heading("organization, geo-1 ,We share costs. [net-1]\nA,3,4\n");

    assertThat(heading.layout()).isEqualTo("plain");
    assertThat(heading.rows()).isEqualTo(1);
    assertThat(heading.recodes()).isFalse();
    assertThat(heading.columns()).extracting(Column::index).containsExactly(0, 1, 2);
    assertThat(heading.columns().get(1).header()).isEqualTo("geo-1");
    assertThat(heading.columns().get(1).ids()).containsExactly("geo-1");
    assertThat(heading.columns().get(2).ids()).containsExactly("We share costs. [net-1]", "net-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"date", "Date", "TIMESTAMP", "submitted", "fecha"})
  void readsTheDayFromAColumnOfItsOwn(String header) throws Exception {
    assertThat(heading("geo-1," + header + "\n4,2026-11-03\n").columns().get(1).kind())
        .isEqualTo(Column.Kind.TIMESTAMP);
  }

  @Test
  void leavesNothingInBracketsThatStandInTheMiddle() throws Exception {
    Column column = heading("We [all] share costs.,b\n1,2\n").columns().get(0);

    assertThat(column.gridRows()).isEmpty();
    assertThat(column.ids()).containsExactly("We [all] share costs.");
  }

  @Test
  void keepsBlankHeaders() throws Exception {
    assertThat(heading("a,,b,\n1,2,3,4\n").columns())
        .extracting(Column::header)
        .containsExactly("a", "", "b", "");
  }
}
