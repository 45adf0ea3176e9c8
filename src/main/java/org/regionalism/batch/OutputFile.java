package org.regionalism.batch;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file to be written.
 *
 * @param name its path below the folder it goes into, with slashes
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // written and hashed, never compared
public record OutputFile(String name, byte[] bytes) {

  /**
   * Writes the file beside its place and then moves it there, so that it is replaced whole.
   *
   * @param folder where it goes; made where it does not exist
   * @return its path
   * @throws OutputFailedException where it could not be written; what stood there still does
   */
  public Path writeBelow(Path folder) throws OutputFailedException {
    Path target = folder.resolve(name);
    Path parent = Optional.ofNullable(target.getParent()).orElse(Path.of(""));
    Path temporary =
        parent.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.createDirectories(parent.toAbsolutePath());
      PendingFiles.add(temporary);
      Files.write(temporary, bytes);
      move(temporary, target);
      return target;
    } catch (IOException | SecurityException fault) {
      throw new OutputFailedException(target, fault);
    } finally {
      PendingFiles.remove(temporary);
    }
  }

  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
