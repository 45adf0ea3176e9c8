package org.regionalism.batch;

import java.nio.file.Path;

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
    try (StagedFiles alone = new StagedFiles()) {
      alone.add(this, folder);
      return alone.place().get(0);
    }
  }
}
