package org.regionalism.batch;

import java.nio.file.Path;

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
    super(file + ": " + reason(cause), cause);
  }

  private static String reason(Exception cause) {
    if (cause instanceof java.nio.file.AccessDeniedException) {
      return "you may not write here";
    }
    if (cause instanceof java.nio.file.FileAlreadyExistsException) {
      return "a file stands where a folder is needed";
    }
    String message = cause.getMessage();
    return message == null ? "it could not be written" : message;
  }
}
