package org.regionalism.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Temporary files that are being written; deleted also when the program is interrupted. */
final class PendingFiles {

  private static final Set<Path> PENDING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> PENDING.forEach(PendingFiles::delete)));
  }

  private PendingFiles() {}

  static void add(Path file) {
    PENDING.add(file);
  }

  /** Deletes the file if it is still there. */
  static void remove(Path file) {
    delete(file);
    PENDING.remove(file);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException leftBehind) {
      // Nothing is left to try; the file that it was to replace still stands.
    }
  }
}
