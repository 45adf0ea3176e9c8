package org.regionalism.batch;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An output could not be written. What stood there before still stands there. */
public final class OutputFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  /** Why nothing could be written, and what else than another place would help. */
  private record Hindrance(String reason, String help) {}

  /**
   * Makes the exception.
   *
   * @param file the file that could not be written
   * @param cause why
   */
  public OutputFailedException(Path file, Exception cause) {
    this(file, hindrance(file, cause), cause);
  }

  private OutputFailedException(Path file, Hindrance hindrance, Exception cause) {
    super(file + ": " + hindrance.reason(), cause);
    this.remedy = "Choose another place (for reports with --out), or " + hindrance.help() + ".";
  }

  /**
   * Returns what helps.
   *
   * @return a whole sentence
   */
  public String remedy() {
    return remedy;
  }

  private static Hindrance hindrance(Path file, Exception cause) {
    if (cause instanceof AccessDeniedException) {
      return new Hindrance("you may not write here", "get the right to write there");
    }
    if (cause instanceof FileAlreadyExistsException || isBelowAFile(file)) {
      return new Hindrance("a file stands where a folder is needed", "move that file away");
    }
    if (cause instanceof NoSuchFileException) {
      return new Hindrance("there is no such folder, and none can be made", "make the folder");
    }
    // Of a file system the message would name the file once more.
    @Nullable String message =
        cause instanceof FileSystemException fault ? fault.getReason() : cause.getMessage();
    return new Hindrance(message == null ? "it could not be written" : message, "make room");
  }

  private static boolean isBelowAFile(Path file) {
    return Stream.iterate(file.toAbsolutePath().getParent(), Objects::nonNull, Path::getParent)
        .filter(Files::exists)
        .findFirst()
        .filter(nearest -> !Files.isDirectory(nearest))
        .isPresent();
  }
}
