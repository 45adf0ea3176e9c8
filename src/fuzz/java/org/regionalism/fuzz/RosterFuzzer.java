package org.regionalism.fuzz;

import java.util.Optional;
import org.regionalism.mapping.CodeBook;
import org.regionalism.mapping.DuplicateRule;
import org.regionalism.mapping.ExportMap;
import org.regionalism.mapping.Instructions;
import org.regionalism.mapping.Roster;
import org.regionalism.mapping.RosterReader;

/** Rosters: whatever is a roster can be scored with. */
public final class RosterFuzzer {

  private RosterFuzzer() {}

  /** Takes the time that a first report takes, which is no input's fault. */
  public static void fuzzerInitialize() {
    Lakeside.warmUp();
  }

  /**
   * Reads some bytes as a roster.
   *
   * @param bytes what the fuzzer made
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Trial.ofFile(
        ".csv",
        bytes,
        path -> {
          Roster roster =
              RosterReader.read(path, Optional.empty(), Lakeside.ALONE.rubric().rubric());
          Lakeside.ALONE
              .with(new Instructions(ExportMap.NONE, CodeBook.NONE, roster, DuplicateRule.COUNT))
              .score();
        });
  }
}
