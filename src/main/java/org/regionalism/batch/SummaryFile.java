package org.regionalism.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that several programs of a job write their summaries into, one after the other. */
public final class SummaryFile {

  private SummaryFile() {}

  /**
   * Adds a summary to what stands in a file.
   *
   * @param file the file, which need not exist yet
   * @param text what is added
   * @throws OutputFailedException where the file could not be written
   */
  public static void append(Path file, String text) throws OutputFailedException {
    try {
      Files.write(
          file,
          text.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException fault) {
      throw new OutputFailedException(file, fault);
    }
  }
}
