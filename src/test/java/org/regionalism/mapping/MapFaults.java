package org.regionalism.mapping;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;

/** Reads maps that a test writes. */
final class MapFaults {

  private MapFaults() {}

  static ExportMap read(String yaml) {
    try {
      return MapReader.read(
          "map.yaml", yaml.getBytes(StandardCharsets.UTF_8), TestRubrics.harbor());
    } catch (RefusedException refused) {
      throw new AssertionError(refused.diagnostics().toString(), refused);
    }
  }

  static List<Diagnostic> of(String yaml) {
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () ->
                MapReader.read(
                    "map.yaml", yaml.getBytes(StandardCharsets.UTF_8), TestRubrics.harbor()));
    return refused == null ? List.of() : refused.diagnostics();
  }
}
