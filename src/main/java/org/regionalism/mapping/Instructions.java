package org.regionalism.mapping;

import java.util.Optional;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ReadingOptions;
import org.regionalism.notation.NodeReader;
import org.regionalism.rubric.Rubric;

/**
 * All that people declare about exports beside the rubric.
 *
 * @param map how columns and answers are read
 * @param codeBook the labels of the survey tool's codes
 */
public record Instructions(ExportMap map, CodeBook codeBook) {

  /** Nothing is declared. */
  public static final Instructions NONE = new Instructions(ExportMap.NONE, CodeBook.NONE);

  /**
   * Reads the files in which people declare.
   *
   * @param map the path of a map, or empty
   * @param codeBook the path of a code book, or empty
   * @param rubric the rubric whose items and attributes they name
   * @return what they declare
   * @throws RefusedException where a file is not there or has faults
   */
  public static Instructions read(Optional<String> map, Optional<String> codeBook, Rubric rubric)
      throws RefusedException {
    ExportMap read =
        map.isEmpty()
            ? ExportMap.NONE
            : MapReader.read(
                map.get(), InstructionFiles.bytes(map.get(), NodeReader.MAX_BYTES), rubric);
    CodeBook book = codeBook.isEmpty() ? CodeBook.NONE : CodeBookReader.read(codeBook.get());
    return new Instructions(read, book);
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
        said.layout().or(() -> map.file().layout()));
  }
}
