package org.regionalism.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regionalism.response.SmallExport.Outcome;
import org.regionalism.simulation.ExportLayout;

/**
 * Damaged exports are refused with a reason or read as they are: never an exception, and never a
 * score that is another one without anybody saying so. Scores are made of nothing but the
 * respondents that a reading hands on, so those are compared. {@code -Dregionalism.mutations=10000}
 * sets how many exports are damaged; half of them cell by cell, half of them byte by byte.
 */
class MutationTest {

  private static final int MUTATIONS = Integer.getInteger("regionalism.mutations", 600);
  private static final List<ExportLayout> LAYOUTS = List.of(ExportLayout.values());
  private static final Map<ExportLayout, SmallExport> EXPORTS = new EnumMap<>(ExportLayout.class);

  private static SmallExport export(ExportLayout layout) {
    return EXPORTS.computeIfAbsent(layout, SmallExport::of);
  }

  @ParameterizedTest
  @EnumSource(ExportLayout.class)
  void startsFromExportsThatAreRead(ExportLayout layout) {
    SmallExport export = export(layout);

    assertThat(export.read().errors()).isEmpty();
    assertThat(export.read().items()).hasSize(SmallExport.RUBRIC.items().size());
    assertThat(export.read().respondents()).hasSizeGreaterThan(8);
    assertThat(export.headerRows()).isBetween(1, 3);
    assertThat(export.read().attributes()).containsKeys("organization", "wave");
  }

  @ParameterizedTest
  @EnumSource(TableMutation.class)
  void comesOutAsTheChangedCellSays(TableMutation mutation) {
    int each = MUTATIONS / 2 / TableMutation.values().length;
    for (int seed = 0; seed < each; seed++) {
      ExportLayout layout = LAYOUTS.get(seed % LAYOUTS.size());
      Random random = new Random(31L * seed + mutation.name().hashCode());
      assertAll(
          mutation + " of " + layout + ", seed " + seed,
          () -> mutation.check(export(layout), random));
    }
  }

  @Test
  void readsNothingElseThanWhatStandsInTheFile() {
    for (int seed = 0; seed < MUTATIONS / 2; seed++) {
      ExportLayout layout = LAYOUTS.get(seed % LAYOUTS.size());
      Random random = new Random(seed);
      assertAll(
          "bytes of " + layout + ", seed " + seed,
          () -> ByteMutation.check(export(layout), random));
    }
  }

  /** A workbook is packed with checksums: what is taken has to be what was packed. */
  @Test
  void readsADamagedWorkbookAsItWasOrNotAtAll(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("survey.xlsx");
    for (int seed = 0; seed < MUTATIONS / 10; seed++) {
      ExportLayout layout = LAYOUTS.get(seed % LAYOUTS.size());
      SmallExport export = export(layout);
      Files.write(file, ByteMutation.mutated(export.workbook(), new Random(seed)));
      Outcome outcome = SmallExport.read(file);
      if (!outcome.refused()) {
        assertThat(outcome.answers())
            .as("workbook of %s, seed %s", layout, seed)
            .isEqualTo(export.read().answers());
      }
    }
  }

  /** Else the checks above would hold of a program that refuses everything. */
  @Test
  void readsSomeDamagedExportsAndRefusesOthers() {
    int refused = 0;
    for (int seed = 0; seed < 200; seed++) {
      byte[] bytes =
          ByteMutation.mutated(export(ExportLayout.PLAIN).text().getBytes(UTF_8), new Random(seed));
      refused += SmallExport.read(bytes, false).refused() ? 1 : 0;
    }
    assertThat(refused).isBetween(60, 190);
  }
}
