package org.regionalism.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/**
 * A file to read back.
 *
 * @param path the file as the user named it, or as it was found in a folder
 * @param file the file
 * @param folder where it lies, in whatever way it was named
 * @param kind what it is
 */
record FoundFile(String path, Path file, String folder, ReportKind kind) {

  private static final long MAX_BYTES = 64L << 20;

  byte[] bytes() throws RefusedException {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new RefusedException(Code.RELEASE_TOO_LARGE, Location.of(path));
      }
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, Location.of(path));
    }
  }

  String sha256() throws RefusedException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
    } catch (NoSuchAlgorithmException none) {
      throw new IllegalStateException(none); // every Java has it
    }
  }
}
