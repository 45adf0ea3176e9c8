package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FixedZipTest {

  @Test
  void putsPartsInAFixedOrder() throws IOException {
    byte[] one = zip(List.of("xl/b", "xl/a", "_rels/.rels", "[Content_Types].xml"), 1);
    byte[] other =
        zip(List.of("[Content_Types].xml", "xl/a", "xl/b", "_rels/.rels"), 1_000_000_000);
    assertThat(copy(one, Map.of())).isEqualTo(copy(other, Map.of()));
    assertThat(contents(copy(one, Map.of())).keySet())
        .containsExactly("[Content_Types].xml", "_rels/.rels", "xl/a", "xl/b");
  }

  @Test
  void replacesParts() throws IOException {
    byte[] zip = zip(List.of("a", "b"), 1);
    assertThat(contents(copy(zip, Map.of("b", new byte[] {'n'}))))
        .containsExactly(entry("a", "a"), entry("b", "n"));
  }

  private static byte[] copy(byte[] zip, Map<String, byte[]> instead) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FixedZip.copy(zip, instead, out);
    return out.toByteArray();
  }

  private static byte[] zip(List<String> names, long time) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        zip.putNextEntry(entry);
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
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
