package org.regionalism.batch;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that are written beside their places, and moved there when all of them are written: where
 * the disk takes one no more, all that stood there still does. Work that is not stopped half-way.
 */
final class StagedFiles implements AutoCloseable {

  private final List<Staged> files = new ArrayList<>();

  /** A file, and where it goes. */
  private record Staged(Path temporary, Path target) {}

  StagedFiles() {
    PendingFiles.begin();
  }

  /**
   * Writes a file beside its place.
   *
   * @param folder where it goes; made where it does not exist
   * @throws OutputFailedException where it could not be written
   */
  void add(OutputFile file, Path folder) throws OutputFailedException {
    Path target = folder.resolve(file.name());
    Path temporary = temporary(target);
    try {
      makeFolder(folder, Optional.ofNullable(target.getParent()).orElse(Path.of("")));
      PendingFiles.add(temporary);
      files.add(new Staged(temporary, target));
      Files.write(temporary, file.bytes());
    } catch (IOException | SecurityException fault) {
      throw new OutputFailedException(target, fault);
    }
  }

  /**
   * Moves the files to their places, in order, so that each is replaced whole. A link in the place
   * of one is replaced, too, and what it leads to stays as it is.
   *
   * @return their paths
   * @throws OutputFailedException where one could not be moved; what stood there still does
   */
  List<Path> place() throws OutputFailedException {
    for (Staged file : files) {
      try {
        move(file.temporary(), file.target());
      } catch (IOException | SecurityException fault) {
        throw new OutputFailedException(file.target(), fault);
      }
    }
    return files.stream().map(Staged::target).toList();
  }

  /** Leaves nothing behind beside the places. */
  @Override
  public void close() {
    files.forEach(file -> PendingFiles.remove(file.temporary()));
    PendingFiles.end();
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
