package org.regionalism.rubric;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.notation.NodeReader;

/** Finds rubrics: the shipped ones by name, all others by path. */
public final class Rubrics {

  /** The name of the rubric that is used where none is asked for. */
  public static final String DEFAULT = "regionalism";

  private static final List<String> SHIPPED =
      List.of(DEFAULT, "regionalism-pulse", "data-sharing", "event-feedback");

  private Rubrics() {}

  /**
   * A rubric with the bytes it was read from.
   *
   * @param path where it was found
   * @param bytes its bytes, from which its hash is made
   * @param rubric the rubric
   */
  @SuppressWarnings("ArrayRecordComponent") // only hashed, never compared
  public record Found(String path, byte[] bytes, Rubric rubric) {}

  /**
   * Returns the names of the shipped rubrics.
   *
   * @return the names, the default first
   */
  public static List<String> shipped() {
    return SHIPPED;
  }

  /**
   * Reads a rubric.
   *
   * @param nameOrPath the name of a shipped rubric, or the path of a file
   * @return the rubric
   * @throws RefusedException where there is no such rubric, or it has faults
   */
  public static Found find(String nameOrPath) throws RefusedException {
    byte[] bytes = bytes(nameOrPath);
    return new Found(nameOrPath, bytes, RubricReader.read(nameOrPath, bytes));
  }

  /**
   * Returns a rubric's bytes, unread.
   *
   * @param nameOrPath the name of a shipped rubric, or the path of a file
   * @return the bytes; of a file that is too large, enough to see that it is
   * @throws RefusedException where there is no such rubric
   */
  public static byte[] bytes(String nameOrPath) throws RefusedException {
    return SHIPPED.contains(nameOrPath)
        ? embedded("/rubrics/" + nameOrPath + ".yaml")
        : file(nameOrPath);
  }

  /**
   * Returns a small rubric with remarks, to begin with.
   *
   * @return its bytes
   */
  public static byte[] template() {
    return embedded("new-rubric.yaml");
  }

  /**
   * Returns the JSON Schema of rubrics, which sees what shape they have.
   *
   * @return its text
   */
  public static String schema() {
    return new String(embedded("/rubrics/rubric.schema.json"), StandardCharsets.UTF_8);
  }

  private static byte[] embedded(String resource) {
    try (InputStream in = Rubrics.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not in the jar");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new IllegalStateException(resource + " cannot be read", unreadable);
    }
  }

  private static byte[] file(String path) throws RefusedException {
    Location location = Location.of(path);
    Optional<Path> existing = existing(path);
    if (existing.isEmpty()) {
      String hint =
          Nearest.to(path, SHIPPED)
              .map(near -> "Did you mean '" + near + "'?")
              .orElse("Shipped: " + String.join(", ", SHIPPED) + ".");
      throw new RefusedException(Code.RUBRIC_MISSING, location, hint);
    }
    Path file = existing.get();
    if (Files.isDirectory(file)) {
      throw new RefusedException(Code.FILE_IS_DIRECTORY, location);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(NodeReader.MAX_BYTES + 1);
    } catch (IOException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, location);
    }
  }

  private static Optional<Path> existing(String path) throws RefusedException {
    try {
      return Optional.of(Path.of(path)).filter(Files::exists);
    } catch (InvalidPathException inexpressible) {
      throw new RefusedException(Code.FILE_NAME, Location.of(path));
    }
  }
}
