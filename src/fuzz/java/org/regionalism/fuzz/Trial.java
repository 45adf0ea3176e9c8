package org.regionalism.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.regionalism.batch.OutputFailedException;
import org.regionalism.diagnostic.RefusedException;

/** What a fuzzer made is read, or refused with a reason; nothing else may happen. */
final class Trial {

  private Trial() {}

  /** Reads what the fuzzer made. */
  interface Reading {
    void read() throws RefusedException, OutputFailedException, IOException;
  }

  /** Reads what the fuzzer made into a file, which must stay as it is. */
  interface FileReading {
    void read(String path) throws RefusedException, OutputFailedException, IOException;
  }

  static void of(Reading reading) {
    try {
      reading.read();
    } catch (RefusedException refused) {
      if (refused.diagnostics().isEmpty()) {
        throw new AssertionError("refused without a reason", refused);
      }
    } catch (OutputFailedException | IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }

  /** Puts the bytes into a file of that ending and reads it. */
  static void ofFile(String ending, byte[] bytes, FileReading reading) {
    of(
        () -> {
          Path file = Files.createTempFile("fuzzed", ending);
          try {
            Files.write(file, bytes);
            of(() -> reading.read(file.toString()));
            if (!Arrays.equals(bytes, Files.readAllBytes(file))) {
              throw new AssertionError("the file was changed");
            }
          } finally {
            Files.deleteIfExists(file);
          }
        });
  }

  /** Whether a costly look is taken at this input: at one of many, and always at the same. */
  static boolean isLookedAtClosely(byte[] bytes) {
    return Arrays.hashCode(bytes) % 64 == 0;
  }
}
