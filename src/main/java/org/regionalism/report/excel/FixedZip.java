package org.regionalism.report.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a workbook's parts again, in a fixed order and with a fixed time. */
final class FixedZip {

  /** No zone enters into it: a zip's own stamp has none. */
  private static final LocalDateTime STAMP = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** Some readers look for these two first. */
  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.equals("[Content_Types].xml"))
          .thenComparing(name -> !name.equals("_rels/.rels"))
          .thenComparing(Comparator.naturalOrder());

  private FixedZip() {}

  /**
   * Packs a workbook.
   *
   * @param instead what takes the place of some parts, by the names of their entries
   */
  static void copy(byte[] zip, Map<String, byte[]> instead, OutputStream out) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>(ORDER);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), instead.getOrDefault(entry.getName(), in.readAllBytes()));
      }
    }
    ZipOutputStream packed = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      ZipEntry entry = new ZipEntry(part.getKey());
      entry.setTimeLocal(STAMP);
      packed.putNextEntry(entry);
      packed.write(part.getValue());
      packed.closeEntry();
    }
    // The caller closes what it opened.
    packed.finish();
    packed.flush();
  }
}
