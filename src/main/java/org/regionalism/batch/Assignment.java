package org.regionalism.batch;

import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Diagnostic;

/**
 * One consortium that is to be scored.
 *
 * @param name what it is called before its exports are read
 * @param given whether somebody gave it that name, so that its reports bear it whatever the exports
 *     say
 * @param slug the name of its folder; empty until all are listed
 * @param exports at least one
 * @param own what is declared of it alone
 * @param folder the folder in which its export was found, where not every table need be an export;
 *     empty where a person named the export
 * @param faults why it is refused before it is read; mostly none
 */
record Assignment(
    String name,
    boolean given,
    String slug,
    List<LabelledExport> exports,
    OwnDeclarations own,
    Optional<String> folder,
    List<Diagnostic> faults) {

  Assignment {
    exports = List.copyOf(exports);
    faults = List.copyOf(faults);
  }

  /** A consortium of which nothing is known but its export. */
  static Assignment of(FoundExport found, List<Diagnostic> faults) {
    return new Assignment(
        found.export().stem(),
        false,
        "",
        List.of(found.export()),
        OwnDeclarations.NONE,
        found.folder(),
        faults);
  }

  /** The same, with a folder. */
  Assignment at(String itsSlug) {
    return new Assignment(name, given, itsSlug, exports, own, folder, faults);
  }
}
