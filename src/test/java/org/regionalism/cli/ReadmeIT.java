package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Executes every command that the README shows, through the launcher. */
class ReadmeIT {

  private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  @TempDir private Path folder = Path.of("unset");

  @Test
  void executesEveryCommand() throws Exception {
    for (String input : List.of("samples", "rubrics")) {
      Files.createSymbolicLink(folder.resolve(input), PROJECT.resolve(input));
    }
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(8);
    for (String command : commands) {
      String printed = execute(command);
      assertThat(printed).as(command).doesNotContain("error[").doesNotContain("Exception");
    }
    try (Stream<Path> written = Files.walk(folder)) {
      assertThat(written.filter(file -> file.endsWith("assessment.json"))).hasSizeGreaterThan(5);
    }
  }

  /** All lines of all blocks but the two Maven commands, which the build itself runs. */
  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher blocks = BLOCK.matcher(Files.readString(PROJECT.resolve("README.md")));
    while (blocks.find()) {
      blocks.group(1).lines().filter(line -> !line.startsWith("mvn ")).forEach(commands::add);
    }
    return commands;
  }

  private String execute(String command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", "set -e; " + command);
    builder.directory(folder.toFile());
    builder.redirectErrorStream(true);
    String bin = PROJECT.resolve("target/regionalism/bin").toString();
    builder.environment().merge("PATH", bin, (path, ours) -> ours + ":" + path);
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(command).isTrue();
    assertThat(process.exitValue()).as(command + "\n" + printed).isZero();
    return printed;
  }
}
