package org.regionalism.batch;

import static org.regionalism.batch.TroubledFileSystem.troubled;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.regionalism.batch.TroubledFileSystem.Change;

/** Writes reports on a disk that never ends to write the first. */
final class StuckWriting {

  private StuckWriting() {}

  /** Takes the folder of the reports; prints a line once half a file stands there. */
  public static void main(String... arguments) throws OutputFailedException {
    CountDownLatch never = new CountDownLatch(1);
    Edition edition = new Edition("new", List.of("report.md"));
    edition.write(
        troubled(
            Path.of(arguments[0]),
            kind -> {
              if (kind == Change.WRITE) {
                System.out.println("half of it");
                try {
                  never.await();
                } catch (InterruptedException ended) {
                  Thread.currentThread().interrupt();
                }
              }
            }));
  }
}
