package org.regionalism.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

  private static final List<SimulatedResponse> ONE_ROW =
      Simulation.of(
          SimulatedRubrics.bare(), new SimulationSettings(1, Stage.REGIONAL, 1, 1, 1, "Test"));

  private static String write(String head, String cell) {
    return new SimulatedExport(
            List.of(ExportColumn.of(head, response -> cell), ExportColumn.of("b", response -> "c")),
            ONE_ROW,
            CsvStyle.COMMAS)
        .csv();
  }

  @Test
  void quotesCommasQuotesAndLineBreaks() {
    assertThat(write("a, \"b\"", "one\ntwo, \"three\""))
        .isEqualTo("\"a, \"\"b\"\"\",b\n\"one\ntwo, \"\"three\"\"\",c\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx"})
  void disarmsFormulas(String cell) {
    List<CsvRecord> records = CsvReader.builder().ofCsvRecord(write(cell, cell)).stream().toList();
    assertThat(records).extracting(row -> row.getField(0)).containsExactly("'" + cell, "'" + cell);
  }

  @Test
  void leavesOtherCellsAsTheyAre() {
    assertThat(write("a", "1 - 1 = 0")).isEqualTo("a,b\n1 - 1 = 0,c\n");
  }
}
