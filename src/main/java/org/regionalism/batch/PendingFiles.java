package org.regionalism.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Temporary files that are being written. When the program is interrupted, those that are being
 * written are finished and moved to their places, no other is begun, and none stays behind.
 */
final class PendingFiles {

  /** A disk that takes longer for one file is not waited for. */
  private static final long PATIENCE_SECONDS = 5;

  private static final Set<Path> PENDING = ConcurrentHashMap.newKeySet();

  /** Shared by all who write; taken for good by the end of the program. */
  private static final ReadWriteLock GOING_ON = new ReentrantReadWriteLock();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(PendingFiles::end));
  }

  private PendingFiles() {}

  /** Begins a file. Does not return once the program ends. */
  static void add(Path file) {
    GOING_ON.readLock().lock();
    PENDING.add(file);
  }

  /** Ends a file that was begun in the same thread, and deletes it if it is still there. */
  static void remove(Path file) {
    delete(file);
    PENDING.remove(file);
    GOING_ON.readLock().unlock();
  }

  private static void end() {
    Lock last = GOING_ON.writeLock();
    try {
      // Never unlocked: whoever would begin a file now waits until the program is gone.
      boolean nobodyWrites = last.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!nobodyWrites) {
        PENDING.forEach(PendingFiles::delete);
      }
    } catch (InterruptedException stopped) {
      PENDING.forEach(PendingFiles::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException leftBehind) {
      file.toFile().deleteOnExit();
    }
  }
}
