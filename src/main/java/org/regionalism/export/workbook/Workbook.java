package org.regionalism.export.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/** A workbook in a file, which is only read. Its sheets are read one at a time. */
public final class Workbook implements Closeable {

  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String SHARED_TEXTS = SPREADSHEET + "sharedStrings+xml";
  private static final String STYLES = SPREADSHEET + "styles+xml";

  private final String path;
  private final CheckedArchive archive;
  private final OPCPackage opened;
  private final XSSFReader parts;
  private final SheetList list;
  private final DateFormats dates;
  private @Nullable CellReader cells;

  private Workbook(
      String path,
      CheckedArchive archive,
      OPCPackage opened,
      XSSFReader parts,
      SheetList list,
      DateFormats dates) {
    this.path = path;
    this.archive = archive;
    this.opened = opened;
    this.parts = parts;
    this.list = list;
    this.dates = dates;
  }

  /**
   * Opens a workbook.
   *
   * @param path the file as the user named it
   * @param file the file, which is a zip archive
   * @return the workbook
   * @throws RefusedException where it is none, or is damaged or dangerous
   */
  public static Workbook open(String path, Path file) throws RefusedException {
    CheckedArchive archive = CheckedArchive.open(path, file.toFile());
    try {
      Set<String> names = archive.names();
      Optional<String> other = OtherArchives.kind(names);
      if (other.isPresent()) {
        throw new RefusedException(
            Code.FILE_TYPE, Location.of(path), other.get(), OtherArchives.remedy(other.get()));
      }
      return open(path, archive);
    } catch (RefusedException refused) {
      archive.close();
      throw refused;
    }
  }

  private static Workbook open(String path, CheckedArchive archive) throws RefusedException {
    try {
      archive.checkTrees();
      OPCPackage opened = OPCPackage.open(archive);
      XSSFReader parts = new XSSFReader(opened, true);
      SheetList list = SheetList.read(parts.getWorkbookData());
      archive.allowFormats();
      Optional<InputStream> styles = part(opened, STYLES);
      DateFormats dates = styles.isPresent() ? DateFormats.read(styles.get()) : DateFormats.NONE;
      archive.allowSheets();
      return new Workbook(path, archive, opened, parts, list, dates);
    } catch (OpenXML4JException | IOException | RuntimeException broken) {
      // of many kinds, according to which rule of the format is broken
      throw WorkbookFault.in(broken)
          .orElseGet(() -> new WorkbookFault(Code.XLSX_DAMAGED))
          .at(Location.of(path));
    }
  }

  /**
   * Returns the sheets.
   *
   * @return all of them in the order of their tabs, hidden ones included
   */
  public List<Sheet> sheets() {
    return list.sheets();
  }

  /**
   * Reads a sheet from its beginning.
   *
   * @param sheet one of {@link #sheets}
   * @return its rows
   * @throws RefusedException where it is missing or damaged
   */
  public SheetRows read(Sheet sheet) throws RefusedException {
    try {
      if (cells == null) {
        Optional<InputStream> shared = part(opened, SHARED_TEXTS);
        SharedTexts texts = shared.isPresent() ? SharedTexts.read(shared.get()) : SharedTexts.NONE;
        cells = new CellReader(texts, dates, list.since1904());
      }
      return new SheetRows(path, sheet, content(sheet), cells);
    } catch (WorkbookFault fault) {
      throw fault.at(Location.ofSheet(path, sheet.name()));
    } catch (IOException unreadable) {
      throw new RefusedException(Code.XLSX_DAMAGED, Location.of(path));
    }
  }

  CheckedArchive archive() {
    return archive;
  }

  String path() {
    return path;
  }

  private InputStream content(Sheet sheet) throws RefusedException {
    try {
      return parts.getSheet(sheet.relationship());
    } catch (OpenXML4JException | IOException | IllegalArgumentException missing) {
      throw new RefusedException(
          Code.XLSX_PART_MISSING, Location.ofSheet(path, sheet.name()), "the content of the sheet");
    }
  }

  private static Optional<InputStream> part(OPCPackage opened, String contentType)
      throws IOException {
    List<PackagePart> parts = opened.getPartsByContentType(contentType);
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(0).getInputStream());
  }

  @Override
  public void close() {
    opened.revert(); // closes without a thought of saving
    archive.close();
  }
}
