package org.regionalism.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files in the container that Office used before it used zip archives. */
final class OldOffice {

  /** What the container calls the content of a file with a password. */
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private OldOffice() {}

  static boolean isEncrypted(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      int found = 0;
      for (int next = in.read(); next >= 0 && found < ENCRYPTED.length; next = in.read()) {
        found = next == ENCRYPTED[found] ? found + 1 : next == ENCRYPTED[0] ? 1 : 0;
      }
      return found == ENCRYPTED.length;
    }
  }
}
