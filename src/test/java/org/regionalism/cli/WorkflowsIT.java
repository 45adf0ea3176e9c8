package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.TextNode;
import org.regionalism.notation.NodeReader;

/** Executes the commands of the workflow files that come as samples, as their runners would. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the launcher for POSIX shells")
class WorkflowsIT {

  private static final Path DISTRIBUTION =
      Path.of(System.getProperty("regionalism.home", "target/regionalism")).toAbsolutePath();

  private static final String BROKEN = "lark-meadows.csv";

  @TempDir private Path repository = Path.of("unset");

  @BeforeEach
  void makeARepository() throws IOException {
    Files.createDirectories(repository.resolve("tools"));
    Files.createSymbolicLink(repository.resolve("tools/regionalism"), DISTRIBUTION);
    Files.copy(Path.of("samples/ci/gates.yaml"), repository.resolve("gates.yaml"));
    Files.createDirectories(repository.resolve("exports"));
    try (Stream<Path> exports = Files.list(Path.of("samples/batch"))) {
      for (Path export : exports.filter(file -> !file.endsWith(BROKEN)).toList()) {
        Files.copy(export, repository.resolve("exports").resolve(export.getFileName()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml"})
  void scoreAndFailOnlyWhereSomethingIsWrong(String workflow) throws Exception {
    List<String> commands = commands(workflow);
    assertThat(commands).isNotEmpty().allMatch(command -> command.contains("regionalism batch"));

    assertThat(execute(commands)).isZero();
    assertThat(repository.resolve("reports/junit.xml")).exists();
    assertThat(repository.resolve("reports/bay-orchard/report.xlsx")).exists();

    Files.copy(
        Path.of("samples/batch").resolve(BROKEN), repository.resolve("exports").resolve(BROKEN));
    assertThat(execute(commands)).isEqualTo(ExitCode.REFUSED);
    assertThat(Files.readString(repository.resolve("reports/batch.json")))
        .contains("\"unchanged\"", "\"refused\"")
        .doesNotContain("\"scored\"");
  }

  /** What stands under {@code run}, or in a list under {@code script}. */
  private static List<String> commands(String workflow) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("samples/ci").resolve(workflow));
    Diagnostics diagnostics = new Diagnostics();
    List<String> commands = new ArrayList<>();
    collect(NodeReader.readYaml(workflow, bytes, diagnostics).orElseThrow(), commands);
    assertThat(diagnostics.toList()).isEmpty();
    return commands;
  }

  private static void collect(Node node, List<String> commands) {
    if (node instanceof ListNode list) {
      list.elements().forEach(element -> collect(element, commands));
    } else if (node instanceof MapNode map) {
      for (Node.Entry entry : map.entries()) {
        if (entry.key().equals("run") && entry.value() instanceof TextNode command) {
          commands.add(command.value());
        } else if (entry.key().equals("script") && entry.value() instanceof ListNode lines) {
          lines.elements().forEach(line -> commands.add(((TextNode) line).value()));
        } else {
          collect(entry.value(), commands);
        }
      }
    }
  }

  private int execute(List<String> commands) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", "-e", "-c", String.join("\n", commands));
    builder.directory(repository.toFile());
    builder.redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("GITHUB_STEP_SUMMARY", repository.resolve("summary.md").toString());
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(printed).isTrue();
    return process.exitValue();
  }
}
