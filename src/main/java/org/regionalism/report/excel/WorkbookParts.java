package org.regionalism.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Takes the parts of a workbook where POI would pack them. */
final class WorkbookParts extends ZipArchiveOutputStream {

  private final Map<String, byte[]> parts = new TreeMap<>();
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private String name = "";

  WorkbookParts() {
    super(OutputStream.nullOutputStream());
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) {
    name = entry.getName();
    content.reset();
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    content.write(bytes, offset, length);
  }

  @Override
  public void closeArchiveEntry() {
    parts.put(name, content.toByteArray());
  }

  @Override
  public void finish() {
    // Nothing is packed here.
  }

  /** The contents of all parts by their names. */
  Map<String, byte[]> parts() {
    return parts;
  }
}
