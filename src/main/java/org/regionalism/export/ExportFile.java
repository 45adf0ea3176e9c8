package org.regionalism.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.workbook.Container;

/** Opens the files that people give, by what they are. */
public final class ExportFile {

  /** The path that means standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final String STANDARD_INPUT_NAME = "standard input";

  private ExportFile() {}

  /**
   * Opens an export of which nobody knows what it should ask.
   *
   * @param path the file as the user named it, or {@link #STANDARD_INPUT}
   * @param standardInput what {@link #STANDARD_INPUT} reads
   * @param options how it is to be read
   * @return the table, at its first row
   * @throws RefusedException where there is no such file, or it is of a kind that is not read
   */
  public static Table open(String path, InputStream standardInput, ReadingOptions options)
      throws RefusedException {
    return open(path, standardInput, options, SheetFit.UNKNOWN);
  }

  /**
   * Opens an export.
   *
   * @param path the file as the user named it, or {@link #STANDARD_INPUT}
   * @param standardInput what {@link #STANDARD_INPUT} reads
   * @param options how it is to be read
   * @param fit tells which sheet of a workbook is meant where several hold something
   * @return the table, at its first row
   * @throws RefusedException where there is no such file, it is of a kind that is not read, or no
   *     sheet can be chosen
   */
  public static Table open(
      String path, InputStream standardInput, ReadingOptions options, SheetFit fit)
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
      return CsvTable.open(STANDARD_INPUT_NAME, text(standardInput), charset, options.delimiter());
    }
    Path file = existing(path);
    try {
      if (FileKind.of(path, file) == FileKind.WORKBOOK) {
        return WorkbookTable.open(path, file, options.sheet(), fit);
      }
      return CsvTable.open(
          path,
          Files.newInputStream(file),
          OptionalLong.of(Files.size(file)),
          charset,
          options.delimiter());
    } catch (IOException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, Location.of(path));
    }
  }

  /**
   * Opens a table that is given beside exports. It need not have their encoding: what is UTF-8 is
   * read as that, whatever was said of them.
   *
   * @param path the file as the user named it
   * @param options how it is to be read
   * @return the table, at its first row
   * @throws RefusedException where there is no such file, or it is of a kind that is not read
   */
  public static Table openBeside(String path, ReadingOptions options) throws RefusedException {
    InputStream nothing = InputStream.nullInputStream();
    if (options.encoding().isEmpty() || path.equals(STANDARD_INPUT)) {
      return open(path, nothing, options);
    }
    Path file = existing(path);
    try {
      // A pipe can be read only once.
      boolean utf8 = !Files.isRegularFile(file) || Encoding.isUtf8(Files.newInputStream(file));
      return open(path, nothing, utf8 ? options.withoutEncoding() : options);
    } catch (IOException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, Location.of(path));
    }
  }

  /** Standard input, if it is no workbook, of which the end would have to be read first. */
  private static InputStream text(InputStream in) throws RefusedException {
    Location place = Location.of(STANDARD_INPUT_NAME);
    try {
      PushbackInputStream text = new PushbackInputStream(in, Container.MARK_LENGTH);
      byte[] head = text.readNBytes(Container.MARK_LENGTH);
      text.unread(head);
      if (Container.isArchive(head)) {
        throw new RefusedException(Code.XLSX_STANDARD_INPUT, place);
      }
      return text;
    } catch (IOException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, place);
    }
  }

  static Path existing(String path) throws RefusedException {
    Location location = Location.of(path);
    try {
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        throw new RefusedException(Code.FILE_IS_DIRECTORY, location);
      }
      if (!Files.exists(file)) {
        throw new RefusedException(Code.FILE_MISSING, location, neighbour(file));
      }
      return file;
    } catch (InvalidPathException nameless) {
      throw new RefusedException(Code.FILE_NAME, location);
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
}
