package org.regionalism.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.regionalism.export.ExportFile;
import org.regionalism.response.ExportReader;

/**
 * An export, and the wave that the person says it is.
 *
 * @param label the wave's name, or empty where a column says
 * @param path the file as the user named it, or {@code -} for standard input
 */
public record LabelledExport(Optional<String> label, String path) {

  /**
   * Reads {@code [LABEL=]EXPORT}. A file whose own name holds an equals sign is that file.
   *
   * @param argument what the person wrote
   * @return the export
   */
  public static LabelledExport parse(String argument) {
    int equals = argument.indexOf('=');
    return equals <= 0 || Files.exists(Path.of(argument))
        ? new LabelledExport(Optional.empty(), argument)
        : new LabelledExport(
            Optional.of(argument.substring(0, equals).strip()), argument.substring(equals + 1));
  }

  /**
   * Names a file whatever its name looks like.
   *
   * @param path the file as the user named it
   * @return the export, without a label
   */
  public static LabelledExport unlabelled(String path) {
    return new LabelledExport(Optional.empty(), path);
  }

  /**
   * Returns the file as it is read.
   *
   * @return its path, its base name and its label
   */
  public ExportReader.Source source() {
    return new ExportReader.Source(path, fileName(), label);
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
