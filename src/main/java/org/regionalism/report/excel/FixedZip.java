package org.regionalism.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a workbook's parts in a fixed order and with a fixed time. */
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
   * @param parts the contents of its parts by their names
   */
  static void pack(Map<String, byte[]> parts, OutputStream out) throws IOException {
    SortedMap<String, byte[]> ordered = new TreeMap<>(ORDER);
    ordered.putAll(parts);
    ZipOutputStream packed = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> part : ordered.entrySet()) {
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
