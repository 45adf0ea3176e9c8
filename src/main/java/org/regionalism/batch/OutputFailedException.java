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

  /**
   * Makes the exception.
   *
   * @param file the file that could not be written
   * @param cause why
   */
  public OutputFailedException(Path file, Exception cause) {
    super(file + ": " + reason(file, cause), cause);
  }

  private static String reason(Path file, Exception cause) {
    if (cause instanceof AccessDeniedException) {
      return "you may not write here";
    }
    if (cause instanceof FileAlreadyExistsException || isBelowAFile(file)) {
      return "a file stands where a folder is needed";
    }
    if (cause instanceof NoSuchFileException) {
      return "there is no such folder, and none can be made";
    }
    // Of a file system the message would name the file once more.
    @Nullable String message =
        cause instanceof FileSystemException fault ? fault.getReason() : cause.getMessage();
    return message == null ? "it could not be written" : message;
  }

  private static boolean isBelowAFile(Path file) {
    return Stream.iterate(file.toAbsolutePath().getParent(), Objects::nonNull, Path::getParent)
        .filter(Files::exists)
        .findFirst()
        .filter(nearest -> !Files.isDirectory(nearest))
        .isPresent();
  }
}
