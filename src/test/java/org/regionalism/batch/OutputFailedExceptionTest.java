package org.regionalism.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a file could not be written, without its name a second time. */
class OutputFailedExceptionTest {

  @TempDir private Path folder = Path.of("unset");

  private void says(Path file, Exception cause, String reason) {
    assertThat(new OutputFailedException(file, cause)).hasMessage(file + ": " + reason);
  }

  @Test
  void saysWhatStandsInTheWay() {
    Path file = folder.resolve("report.md");
    String name = file.toString();
    says(file, new AccessDeniedException(name), "you may not write here");
    says(file, new FileAlreadyExistsException(name), "a file stands where a folder is needed");
    says(file, new NoSuchFileException(name), "there is no such folder, and none can be made");
    says(file, new FileSystemException(name), "it could not be written");
    says(
        file,
        new FileSystemException(name, null, "Read-only file system"),
        "Read-only file system");
    says(file, new IOException("No space left on device"), "No space left on device");
    says(file, new IOException(), "it could not be written");
  }

  @Test
  void findsAFileAmongTheFolders() throws IOException {
    Path below = Files.createFile(folder.resolve("a.csv")).resolve("out").resolve("report.md");
    says(
        below,
        new FileSystemException(below.toString(), null, "Not a directory"),
        "a file stands where a folder is needed");
  }

  @Test
  void saysWhatHelps() {
    Path file = folder.resolve("report.md");
    String name = file.toString();

    assertThat(new OutputFailedException(file, new AccessDeniedException(name)).remedy())
        .isEqualTo(
            "Choose another place (for reports with --out), or get the right to write there.");
    assertThat(new OutputFailedException(file, new FileAlreadyExistsException(name)).remedy())
        .endsWith("or move that file away.");
    assertThat(new OutputFailedException(file, new NoSuchFileException(name)).remedy())
        .endsWith("or make the folder.");
    assertThat(new OutputFailedException(file, new IOException("No space left")).remedy())
        .endsWith("or make room.");
  }
}
