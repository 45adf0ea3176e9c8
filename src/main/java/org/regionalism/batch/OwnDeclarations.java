package org.regionalism.batch;

import java.util.Optional;
import org.regionalism.mapping.Instructions;

/**
 * What is declared of one consortium, in place of what holds for all.
 *
 * @param map the path of its map, or empty
 * @param roster the path of its roster, or empty
 * @param targets the path of its targets or the word for the next band, or empty
 * @param language the language of its reports, or empty
 */
record OwnDeclarations(
    Optional<String> map,
    Optional<String> roster,
    Optional<String> targets,
    Optional<String> language) {

  /** What holds for all holds for this one too. */
  static final OwnDeclarations NONE =
      new OwnDeclarations(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** What holds for this consortium. */
  Declared over(Declared all) {
    return new Declared(
        new Instructions.Files(
            map.or(() -> all.files().map()),
            all.files().codeBook(),
            roster.or(() -> all.files().roster()),
            all.files().duplicates()),
        all.reading(),
        targets.or(all::targets),
        all.gates(),
        all.failUnder());
  }
}
