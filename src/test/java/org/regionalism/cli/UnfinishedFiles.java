package org.regionalism.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Reads the temporary files below a folder again and again, as somebody else on the machine. */
final class UnfinishedFiles implements AutoCloseable {

  private final Path folder;
  private final Map<String, String> seen = new ConcurrentHashMap<>();
  private final Thread reader = new Thread(this::read);
  private volatile boolean over;

  private UnfinishedFiles(Path folder) {
    this.folder = folder;
  }

  static UnfinishedFiles below(Path folder) {
    UnfinishedFiles files = new UnfinishedFiles(folder);
    files.reader.start();
    return files;
  }

  /** What stood in each at some time; names begin with a dot and that of the file to come. */
  Map<String, String> seen() {
    return new TreeMap<>(seen);
  }

  private void read() {
    while (!over) {
      try (Stream<Path> found = Files.walk(folder)) {
        for (Path file : found.filter(one -> one.toString().endsWith(".tmp")).toList()) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          seen.merge(file.getFileName().toString(), text, String::concat);
        }
        Thread.sleep(5);
      } catch (IOException | UncheckedIOException finished) {
        // It was moved to its place meanwhile, or nothing was begun yet.
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  @Override
  public void close() {
    over = true;
    try {
      reader.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
