package org.regionalism.fuzz;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.regionalism.batch.Batch;
import org.regionalism.batch.BatchRequest;
import org.regionalism.batch.PlannedStep;

/**
 * Manifests: whatever is one gives each consortium a folder of its own in which its reports go, and
 * none outside. What their exports hold is the matter of the other targets.
 */
public final class ManifestFuzzer {

  private static final Path OUT = Path.of("out");
  private static final BatchRequest REQUEST = Lakeside.ALONE.batch(OUT);

  private ManifestFuzzer() {}

  /**
   * Reads some bytes as a manifest.
   *
   * @param bytes what the fuzzer made
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Trial.ofFile(
        ".yaml",
        bytes,
        path -> {
          Set<String> places = new HashSet<>();
          for (PlannedStep step : Batch.ofManifest(REQUEST, path).plan()) {
            String folder = OUT.relativize(Path.of(step.place())).toString();
            if (!folder.matches("[a-z0-9-]{1,100}") || !places.add(folder)) {
              throw new AssertionError(step);
            }
          }
        });
  }
}
