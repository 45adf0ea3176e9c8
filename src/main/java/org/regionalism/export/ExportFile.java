package org.regionalism.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.diagnostic.RefusedException;

/** Opens the files that people give, by what they are. */
public final class ExportFile {

  /** The path that means standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final List<String> TEXT_ENDINGS = List.of("csv", "tsv", "txt", "tab");

  private ExportFile() {}

  /**
   * Opens an export.
   *
   * @param path the file as the user named it, or {@link #STANDARD_INPUT}
   * @param standardInput what {@link #STANDARD_INPUT} reads
   * @param options how it is to be read
   * @return the table, at its first row
   * @throws RefusedException where there is no such file, or it is of a kind that is not read
   */
  public static Table open(String path, InputStream standardInput, ReadingOptions options)
      throws RefusedException {
    Optional<Charset> charset = Optional.empty();
    if (options.encoding().isPresent()) {
      String name = options.encoding().get();
      charset = Encoding.byName(name);
      if (charset.isEmpty()) {
        throw new RefusedException(Code.CSV_ENCODING_UNKNOWN, Location.of(path), name);
      }
    }
    if (path.equals(STANDARD_INPUT)) {
      return CsvTable.open("standard input", standardInput, charset, options.delimiter());
    }
    return CsvTable.open(path, stream(path), charset, options.delimiter());
  }

  private static InputStream stream(String path) throws RefusedException {
    Location location = Location.of(path);
    try {
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        throw new RefusedException(Code.FILE_IS_DIRECTORY, location);
      }
      if (!Files.exists(file)) {
        throw new RefusedException(Code.FILE_MISSING, location, neighbour(file));
      }
      refuseOtherKinds(location, file);
      if (Files.isRegularFile(file) && Files.size(file) == 0) {
        throw new RefusedException(Code.FILE_EMPTY, location);
      }
      return Files.newInputStream(file);
    } catch (IOException | InvalidPathException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, location);
    }
  }

  private static String neighbour(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    SortedMap<String, String> names = new TreeMap<>();
    if (folder == null || !Files.isDirectory(folder)) {
      return "There is no folder of that name either: check the path.";
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        names.put(name.toLowerCase(Locale.ROOT), name);
      }
    } catch (IOException unreadable) {
      return "Check the name and the folder.";
    }
    return Nearest.to(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT), names.keySet())
        .map(near -> "Did you mean '" + names.get(near) + "'?")
        .orElse("Check the name and the folder.");
  }

  private static void refuseOtherKinds(Location location, Path file) throws RefusedException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (!Files.isRegularFile(file) || TEXT_ENDINGS.contains(ending) || !name.contains(".")) {
      return;
    }
    String remedy =
        switch (ending) {
          case "xlsx", "xls", "xlsm", "ods", "numbers" ->
              "Workbooks are not read in this version: save the sheet with the responses as CSV"
                  + " UTF-8, or download the CSV export from the survey tool.";
          case "zip", "gz" -> "Unpack it and give the CSV file inside.";
          case "sav", "dta", "pdf", "docx" ->
              "Download the CSV export from the survey tool instead.";
          default -> "Give the CSV export of the survey tool, a file that ends in .csv or .tsv.";
        };
    throw new RefusedException(Code.FILE_TYPE, location, "." + ending, remedy);
  }
}
