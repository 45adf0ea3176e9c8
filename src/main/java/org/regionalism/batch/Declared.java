package org.regionalism.batch;

import java.util.List;
import java.util.Optional;
import org.regionalism.export.ReadingOptions;
import org.regionalism.mapping.Instructions;
import org.regionalism.rubric.Targets;

/**
 * Where it stands what people declare of a consortium beside its exports.
 *
 * @param files map, code book and roster
 * @param reading how exports are read, as said on the spot
 * @param targets the path of targets, or {@link Targets#NEXT_BAND_WORD}, or empty
 * @param gates the path of gates, or empty
 * @param failUnder gates as they were written on the spot
 */
public record Declared(
    Instructions.Files files,
    ReadingOptions reading,
    Optional<String> targets,
    Optional<String> gates,
    List<String> failUnder) {

  /** Keeps its own copy. */
  public Declared {
    failUnder = List.copyOf(failUnder);
  }
}
