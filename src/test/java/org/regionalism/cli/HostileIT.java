package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is hostile is refused, or cleaned, in 256 MB of memory and soon. */
class HostileIT {

  private static final long TEN_SECONDS = 10_000;

  @TempDir private Path folder = Path.of("unset");

  @Test
  void takesLittleMemoryAndTime() throws IOException, InterruptedException {
    Path commands = Files.createDirectory(folder.resolve("commands"));
    for (HostileCase hostile : HostileCase.all()) {
      Path inputs = Files.createDirectories(folder.resolve("in").resolve(hostile.name()));
      Files.write(
          commands.resolve(hostile.name()),
          hostile.prepare(inputs, folder.resolve("out").resolve(hostile.name())));
    }
    Path printed = folder.resolve("printed.txt");

    int code =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                HostileRuns.class.getName(),
                commands.toString())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start()
            .waitFor();

    List<String> runs = Files.readAllLines(printed);
    assertThat(code).as(String.join("\n", runs)).isZero();
    assertThat(runs).hasSameSizeAs(HostileCase.all());
    assertThat(runs)
        .allSatisfy(
            run -> {
              String[] words = run.split(" ", -1);
              assertThat(words[1]).isEqualTo(words[0].startsWith("cleaned--") ? "0" : "3");
              assertThat(Long.parseLong(words[2])).isLessThan(TEN_SECONDS);
            });
  }
}
