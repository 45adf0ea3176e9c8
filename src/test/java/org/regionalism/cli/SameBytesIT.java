package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same export comes to the same bytes, wherever and by whatever Java it is scored. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the launcher for POSIX shells")
class SameBytesIT {

  private static final Path DISTRIBUTION =
      Path.of(System.getProperty("regionalism.home", "target/regionalism")).toAbsolutePath();

  /** The home of another Java than the one that runs the tests. */
  private static final String OTHER_JAVA = "regionalism.other-java";

  @TempDir private static Path folder;

  private static Map<String, String> expected = Map.of();

  @BeforeAll
  static void scoreOnce() throws IOException, InterruptedException {
    expected = files("first", Map.of());
    assertThat(expected)
        .containsKeys("report.xlsx", "report.md", "facilitation.md", "assessment.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kathmandu",
        "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Apia",
        "-Duser.language=hi -Duser.country=IN -Dfile.encoding=ISO-8859-1",
      })
  void inAnotherLocaleZoneOrCharset(String options) throws IOException, InterruptedException {
    assertThat(files("locale", Map.of("REGIONALISM_JAVA_OPTS", options))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "LC_ALL, C",
    "LC_ALL, tr_TR.UTF-8",
    "LC_ALL, ar_EG.UTF-8",
    "LC_ALL, en_US.ISO-8859-1",
    "TZ, America/St_Johns",
    "TZ, Pacific/Kiritimati",
  })
  void inAnotherEnvironment(String name, String value) throws IOException, InterruptedException {
    assertThat(files("environment", Map.of(name, value))).isEqualTo(expected);
  }

  @Test
  @EnabledIfSystemProperty(named = OTHER_JAVA, matches = ".+")
  void onAnotherJava() throws IOException, InterruptedException {
    assertThat(files("java", Map.of("JAVA_HOME", System.getProperty(OTHER_JAVA))))
        .isEqualTo(expected);
  }

  /** Every file of the reports, by its path in their folder. */
  private static Map<String, String> files(String name, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path out = Files.createTempDirectory(folder, name);
    List<String> command =
        new ArrayList<>(List.of(DISTRIBUTION.resolve("bin/regionalism").toString(), "score"));
    command.addAll(List.of("samples/cedar-valley.csv", "--quiet", "--out", out.toString()));
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().putAll(environment);
    assertThat(process.start().waitFor()).isZero();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(out)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(
            out.relativize(file).toString(),
            Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
