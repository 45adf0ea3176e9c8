package org.regionalism.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The texts that a report file holds: itself, or of a workbook each part. */
final class Texts {

  /** Control characters but line breaks and tabs, and what turns the direction of writing. */
  static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]");

  private Texts() {}

  static List<String> of(Path file) throws IOException {
    if (!file.toString().endsWith(".xlsx")) {
      return List.of(Files.readString(file));
    }
    List<String> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.add(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
