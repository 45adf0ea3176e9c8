package org.regionalism.batch;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/**
 * A file to be written.
 *
 * @param name its path below the folder it goes into, with slashes
 * @param bytes its content
 * @param sha256 its hash, in lower-case hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent") // written and hashed, never compared
public record OutputFile(String name, byte[] bytes, String sha256) {

  /**
   * Makes a file, and its hash.
   *
   * @param name its path below the folder it goes into, with slashes
   * @param bytes its content
   */
  public OutputFile(String name, byte[] bytes) {
    this(name, bytes, Sha256.of(bytes));
  }

  /**
   * Writes the file beside its place and then moves it there, so that it is replaced whole. A link
   * in its place is replaced, too, and what it leads to stays as it is.
   *
   * @param folder where it goes; made where it does not exist
   * @return its path
   * @throws OutputFailedException where it could not be written; what stood there still does
   */
  public Path writeBelow(Path folder) throws OutputFailedException {
    Path target = folder.resolve(name);
    Path parent = Optional.ofNullable(target.getParent()).orElse(Path.of(""));
    Path temporary = temporary(target);
    PendingFiles.begin();
    try {
      makeFolder(folder, parent);
      PendingFiles.add(temporary);
      Files.write(temporary, bytes);
      move(temporary, target);
      return target;
    } catch (IOException | SecurityException fault) {
      throw new OutputFailedException(target, fault);
    } finally {
      PendingFiles.remove(temporary);
      PendingFiles.end();
    }
  }

  /** Where a file is written before it is moved to its place; no other run takes that name. */
  static Path temporary(Path target) {
    return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
  }

  /** The folder may be a link, as people like; within it, a link would lead out of it. */
  static void makeFolder(Path folder, Path parent) throws IOException {
    if (!parent.equals(folder) && Files.isSymbolicLink(parent)) {
      throw new IOException("its folder is a link to another place");
    }
    if (!Files.isDirectory(parent)) {
      Files.createDirectories(parent.toAbsolutePath());
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
