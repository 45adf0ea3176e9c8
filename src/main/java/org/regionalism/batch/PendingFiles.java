package org.regionalism.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Temporary files that are being written. When the program is interrupted, those that are being
 * written are finished and moved to their places, no other is begun, and none stays behind.
 */
final class PendingFiles {

  /** A disk that takes longer for one file is not waited for. */
  private static final long PATIENCE_SECONDS = 5;

  private static final Set<Path> PENDING = ConcurrentHashMap.newKeySet();

  private static final int ALL = Integer.MAX_VALUE;

  /** One for each file that is being written; all of them for the end of the program. */
  private static final Semaphore PERMITS = new Semaphore(ALL);

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(PendingFiles::close));
  }

  private PendingFiles() {}

  /** Begins a piece of work that is not stopped half-way; waits for good once the program ends. */
  static void begin() {
    PERMITS.acquireUninterruptibly();
  }

  /** Ends what the same thread began. */
  static void end() {
    PERMITS.release();
  }

  static void add(Path file) {
    PENDING.add(file);
  }

  /** Deletes the file if it is still there. */
  static void remove(Path file) {
    delete(file);
    PENDING.remove(file);
  }

  /** The permits are never given back: whoever would begin now waits until the program is gone. */
  private static void close() {
    try {
      awaitWriters();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    PENDING.forEach(PendingFiles::delete);
  }

  private static boolean awaitWriters() throws InterruptedException {
    return PERMITS.tryAcquire(ALL, PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException leftBehind) {
      // Nothing is left to try; the file that it was to replace still stands.
    }
  }
}
