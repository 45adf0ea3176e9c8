package org.regionalism.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.regionalism.export.ExportFile;
import org.regionalism.response.ExportReader;
import org.regionalism.response.OnlyRows;

/**
 * An export, and the wave that the person says it is.
 *
 * @param label the wave's name, or empty where a column says
 * @param path the file as the user named it, or {@code -} for standard input
 * @param only the rows that are looked at, or empty for all
 */
public record LabelledExport(Optional<String> label, String path, Optional<OnlyRows> only) {

  /**
   * Reads {@code [LABEL=]EXPORT}. A file whose own name holds an equals sign is that file.
   *
   * @param argument what the person wrote
   * @return the export
   */
  public static LabelledExport parse(String argument) {
    int equals = argument.indexOf('=');
    return equals <= 0 || Files.exists(Path.of(argument))
        ? unlabelled(argument)
        : new LabelledExport(
            Optional.of(argument.substring(0, equals).strip()),
            argument.substring(equals + 1),
            Optional.empty());
  }

  /**
   * Names a file whatever its name looks like.
   *
   * @param path the file as the user named it
   * @return the export, without a label
   */
  public static LabelledExport unlabelled(String path) {
    return new LabelledExport(Optional.empty(), path, Optional.empty());
  }

  /**
   * Returns the same export, of which only some rows are looked at.
   *
   * @param rows which
   * @return the export
   */
  public LabelledExport only(OnlyRows rows) {
    return new LabelledExport(label, path, Optional.of(rows));
  }

  /**
   * Returns the file as it is read.
   *
   * @return its path, its base name and its label
   */
  public ExportReader.Source source() {
    return new ExportReader.Source(path, fileName(), label, only);
  }

  /**
   * Returns the file's name without its folder.
   *
   * @return the base name
   */
  public String fileName() {
    return path.equals(ExportFile.STANDARD_INPUT)
        ? "standard-input"
        : String.valueOf(Path.of(path).getFileName());
  }

  /**
   * Returns the file's name without folder and ending.
   *
   * @return the stem, for people
   */
  public String stem() {
    String name = fileName();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
