package org.regionalism.export.workbook;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/**
 * The parts of a workbook, each bounded and checked while it is read. POI gets to see the file only
 * through this, so that it neither writes to it nor unpacks more than a workbook needs.
 */
final class CheckedArchive implements ZipEntrySource {

  private static final long MEBI = 1 << 20;
  private static final long MAX_FILE = 128 * MEBI;
  private static final long MAX_PART = 256 * MEBI;
  private static final long MAX_TOGETHER = 1024 * MEBI;

  /** What POI builds trees of: the list of parts and how they refer to each other. */
  private static final long MAX_TREE = 2 * MEBI;

  private static final long MAX_FORMATS = 16 * MEBI;

  private static final String TYPES = "[content_types].xml";

  private static final int MAX_PARTS = 1_000;

  /** Unpacked parts of this size do no harm, however small they were. */
  private static final long GRACE = 100 * 1024;

  private static final long MAX_RATIO = 100;

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries;
  private long limit = MAX_TREE;
  private boolean closed;

  private CheckedArchive(ZipFile zip, Map<String, ZipEntry> entries) {
    this.zip = zip;
    this.entries = entries;
  }

  static CheckedArchive open(String path, File file) throws RefusedException {
    Location place = Location.of(path);
    if (file.length() > MAX_FILE) {
      throw new RefusedException(Code.XLSX_TOO_LARGE, place);
    }
    ZipFile zip = zip(place, file);
    try {
      return new CheckedArchive(zip, checked(place, zip));
    } catch (RefusedException refused) {
      close(zip);
      throw refused;
    }
  }

  private static ZipFile zip(Location place, File file) throws RefusedException {
    try {
      return new ZipFile(file);
    } catch (ZipException fault) {
      boolean noEnd = String.valueOf(fault.getMessage()).contains("END header");
      throw new RefusedException(noEnd ? Code.XLSX_CUT_OFF : Code.XLSX_DAMAGED, place);
    } catch (IOException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, place);
    }
  }

  private static Map<String, ZipEntry> checked(Location place, ZipFile zip)
      throws RefusedException {
    if (zip.size() > MAX_PARTS) {
      throw new RefusedException(
          Code.XLSX_TOO_MANY_PARTS, place, String.format(Locale.ROOT, "%,d", zip.size()));
    }
    Map<String, ZipEntry> entries = new LinkedHashMap<>();
    long together = 0;
    for (ZipEntry entry : Collections.list(zip.entries())) {
      if (entries.put(key(entry.getName()), entry) != null) {
        throw new RefusedException(Code.XLSX_PART_TWICE, place, entry.getName());
      }
      together += entry.getSize();
      if (entry.getSize() > MAX_PART || together > MAX_TOGETHER) {
        throw new RefusedException(Code.XLSX_TOO_LARGE, place);
      }
      if (entry.getSize() > GRACE && entry.getSize() / MAX_RATIO > entry.getCompressedSize()) {
        throw new RefusedException(Code.XLSX_BOMB, place);
      }
    }
    return entries;
  }

  /** Names of parts that differ only in case mean the same part. */
  private static String key(String name) {
    String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashes.startsWith("/") ? slashes.substring(1) : slashes;
  }

  /** The names of all parts, in lower case. */
  Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /**
   * Reads the parts that POI builds trees of, so that what is wrong with them is known: POI goes on
   * without a list that it cannot read.
   */
  void checkTrees() throws IOException {
    for (Map.Entry<String, ZipEntry> entry : entries.entrySet()) {
      if (entry.getKey().endsWith(".rels") || entry.getKey().equals(TYPES)) {
        try (InputStream in = open(entry.getValue())) {
          in.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
  }

  /** Allows lists of formats, which many a workbook has collected over the years. */
  void allowFormats() {
    limit = MAX_FORMATS;
  }

  /** Allows sheets and their texts, which from now on are all that is read. */
  void allowSheets() {
    limit = MAX_PART;
  }

  /** Only what a workbook's content can be in; pictures, printer settings and strays are hidden. */
  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    List<ZipArchiveEntry> shown =
        entries.entrySet().stream()
            .filter(entry -> entry.getKey().endsWith(".xml") || entry.getKey().endsWith(".rels"))
            .filter(entry -> !entry.getKey().startsWith("__macosx/"))
            .map(entry -> new ZipArchiveEntry(entry.getValue().getName()))
            .collect(Collectors.toCollection(ArrayList::new));
    return Collections.enumeration(shown);
  }

  @Override
  @SuppressWarnings("NullAway") // the interface asks for null where there is no such part
  public ZipArchiveEntry getEntry(String name) {
    @Nullable ZipEntry entry = entries.get(key(name));
    return entry == null ? null : new ZipArchiveEntry(entry.getName());
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    @Nullable ZipEntry part = entries.get(key(entry.getName()));
    if (part == null) {
      throw new IOException("no such part");
    }
    return open(part);
  }

  private InputStream open(ZipEntry part) throws IOException {
    if (part.getSize() > limit) {
      throw new WorkbookFault(Code.XLSX_TOO_LARGE);
    }
    return new ShortMarkup(new WholePart(zip.getInputStream(part), part.getSize(), part.getCrc()));
  }

  @Override
  public void close() {
    closed = true;
    close(zip);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  private static void close(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException nothingWasWritten) {
      // and so nothing is lost
      return;
    }
  }
}
