package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.notation.NodeReader;

/** A batch that is terminated leaves whole reports and no others, and the next one goes on. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the launcher for POSIX shells")
class BatchInterruptIT {

  private static final Path LAUNCHER =
      Path.of(System.getProperty("regionalism.home", "target/regionalism"))
          .toAbsolutePath()
          .resolve("bin/regionalism");

  private static final int CONSORTIA = 24;

  @TempDir private Path temporary = Path.of("unset");

  @Test
  void leavesWholeReportsAndGoesOn() throws Exception {
    BatchFolder folder = BatchFolder.below(temporary);
    folder.add("c0.csv", 1, 30);
    for (int i = 1; i < CONSORTIA; i++) {
      Files.copy(folder.exports().resolve("c0.csv"), folder.exports().resolve("c" + i + ".csv"));
    }
    Process process = start(folder, "--jobs=2");
    while (process.isAlive() && finished(folder) < 3) {
      Thread.sleep(5);
    }
    process.destroy();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

    assertThat(process.exitValue()).isEqualTo(143);
    int whole = finished(folder);
    assertThat(whole).isBetween(3, CONSORTIA - 1);
    assertThat(folder.out().resolve("batch.json")).doesNotExist();
    assertThat(BatchFolder.files(folder.out()).keySet()).noneMatch(name -> name.endsWith(".tmp"));
    for (String consortium : folder.consortia()) {
      for (String file : listed(folder.out().resolve(consortium))) {
        assertThat(folder.out().resolve(consortium).resolve(file)).exists();
      }
    }

    Process again = start(folder, "--changed-only");

    assertThat(again.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(again.exitValue()).isZero();
    String json = folder.written("batch.json");
    assertThat(json.split("\"unchanged\"", -1)).hasSize(whole + 1);
    assertThat(json.split("\"scored\"", -1)).hasSize(CONSORTIA - whole + 1);
  }

  private static Process start(BatchFolder folder, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                LAUNCHER.toString(),
                "batch",
                folder.exports().toString(),
                "--format=md",
                "--out=" + folder.out()));
    command.addAll(List.of(more));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.start();
  }

  private static int finished(BatchFolder folder) throws IOException {
    if (!Files.exists(folder.out())) {
      return 0;
    }
    try (Stream<Path> found = Files.list(folder.out())) {
      return (int) found.filter(one -> Files.exists(one.resolve("assessment.json"))).count();
    }
  }

  private static List<String> listed(Path consortium) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    byte[] bytes = Files.readAllBytes(consortium.resolve("assessment.json"));
    Node top = NodeReader.readJson("assessment.json", bytes, diagnostics).orElseThrow();
    return Fields.of(top, "assessment", diagnostics).list("outputs").stream()
        .flatMap(output -> Fields.of(output, "output", diagnostics).text("file").stream())
        .toList();
  }
}
