package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class FixedZipTest {

  @Test
  void putsPartsInAFixedOrderWithAFixedTime() throws IOException {
    byte[] one = packed("xl/b", "xl/a", "_rels/.rels", "[Content_Types].xml");

    assertThat(one).isEqualTo(packed("[Content_Types].xml", "xl/a", "xl/b", "_rels/.rels"));
    assertThat(contents(one))
        .containsExactly(
            entry("[Content_Types].xml", "[Content_Types].xml"),
            entry("_rels/.rels", "_rels/.rels"),
            entry("xl/a", "xl/a"),
            entry("xl/b", "xl/b"));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(one))) {
      assertThat(in.getNextEntry().getTimeLocal()).isEqualTo("2000-01-01T00:00:00");
    }
  }

  private static byte[] packed(String... names) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (String name : names) {
      parts.put(name, name.getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FixedZip.pack(parts, out);
    return out.toByteArray();
  }

  private static Map<String, String> contents(byte[] zip) throws IOException {
    Map<String, String> contents = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        contents.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return contents;
  }
}
