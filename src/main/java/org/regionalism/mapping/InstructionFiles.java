package org.regionalism.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/** Reads the bytes of what people declare: maps, code books, targets, gates. */
public final class InstructionFiles {

  private InstructionFiles() {}

  /**
   * Returns the bytes of a file.
   *
   * @param path the file as the user named it
   * @param limit the most bytes that are read
   * @return its bytes; of one that is larger than the limit, enough to see that it is
   * @throws RefusedException where it is not there or cannot be read
   */
  public static byte[] bytes(String path, int limit) throws RefusedException {
    Location location = Location.of(path);
    try {
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        throw new RefusedException(Code.FILE_IS_DIRECTORY, location);
      }
      if (!Files.exists(file)) {
        throw new RefusedException(Code.FILE_MISSING, location, "Check the name and the folder.");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes(limit + 1);
      }
    } catch (InvalidPathException nameless) {
      throw new RefusedException(Code.FILE_NAME, location);
    } catch (IOException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, location);
    }
  }
}
