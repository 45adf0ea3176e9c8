package org.regionalism.mapping;

import java.util.Optional;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ReadingOptions;
import org.regionalism.rubric.Rubric;

/**
 * All that people declare about exports beside the rubric.
 *
 * @param map how columns and answers are read
 * @param codeBook the labels of the survey tool's codes
 * @param roster the organizations by their canonical names
 * @param duplicates what becomes of responses that repeat another
 */
public record Instructions(
    ExportMap map, CodeBook codeBook, Roster roster, DuplicateRule duplicates) {

  /** Nothing is declared. */
  public static final Instructions NONE =
      new Instructions(ExportMap.NONE, CodeBook.NONE, Roster.NONE, DuplicateRule.COUNT);

  /**
   * The files in which people declare, and what they declare on the spot.
   *
   * @param map the path of a map, or empty
   * @param codeBook the path of a code book, or empty
   * @param roster the path of a roster, or empty
   * @param duplicates what becomes of responses that repeat another
   */
  public record Files(
      Optional<String> map,
      Optional<String> codeBook,
      Optional<String> roster,
      DuplicateRule duplicates) {}

  /**
   * Reads all files.
   *
   * @param files their paths
   * @param said how exports are read, as a person says on the spot
   * @param rubric the rubric whose items and attributes they name
   * @return what they declare
   * @throws RefusedException with everything that is wrong with them
   */
  public static Instructions read(Files files, ReadingOptions said, Rubric rubric)
      throws RefusedException {
    Diagnostics diagnostics = new Diagnostics();
    ExportMap map =
        part(files.map(), path -> MapReader.read(path, rubric), ExportMap.NONE, diagnostics);
    Optional<String> encoding = said.encoding().or(() -> map.file().encoding());
    CodeBook book =
        part(
            files.codeBook(),
            path -> CodeBookReader.read(path, encoding),
            CodeBook.NONE,
            diagnostics);
    Roster roster =
        part(
            files.roster(),
            path -> RosterReader.read(path, encoding, rubric),
            Roster.NONE,
            diagnostics);
    diagnostics.refuseErrors();
    return new Instructions(map, book, roster, files.duplicates());
  }

  private interface Reader<T> {
    T read(String path) throws RefusedException;
  }

  private static <T> T part(
      Optional<String> path, Reader<T> reader, T none, Diagnostics diagnostics) {
    try {
      return path.isEmpty() ? none : reader.read(path.get());
    } catch (RefusedException refused) {
      diagnostics.addAll(refused.diagnostics());
      return none;
    }
  }

  /**
   * Returns how files are read: as a person says on the spot, else as the map says.
   *
   * @param said what the person says on the spot
   * @return both together
   */
  public ReadingOptions reading(ReadingOptions said) {
    return new ReadingOptions(
        said.encoding().or(() -> map.file().encoding()),
        said.delimiter().or(() -> map.file().delimiter()),
        said.sheet().or(() -> map.file().sheet()),
        said.layout().or(() -> map.file().layout()),
        map.file().firstRow());
  }
}
