package org.regionalism.fuzz;

import org.regionalism.mapping.CodeBook;
import org.regionalism.mapping.DuplicateRule;
import org.regionalism.mapping.ExportMap;
import org.regionalism.mapping.Instructions;
import org.regionalism.mapping.MapReader;
import org.regionalism.mapping.Roster;

/** Maps: whatever is a map can be scored with. */
public final class MapFuzzer {

  private MapFuzzer() {}

  /** Takes the time that a first report takes, which is no input's fault. */
  public static void fuzzerInitialize() {
    Lakeside.warmUp();
  }

  /**
   * Reads some bytes as a map.
   *
   * @param bytes what the fuzzer made
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Trial.of(
        () -> {
          ExportMap map = MapReader.read("fuzzed.yaml", bytes, Lakeside.ALONE.rubric().rubric());
          Lakeside.ALONE
              .with(new Instructions(map, CodeBook.NONE, Roster.NONE, DuplicateRule.KEEP_LAST))
              .score();
        });
  }
}
