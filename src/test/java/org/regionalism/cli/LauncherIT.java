package org.regionalism.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the packaged program through its launcher, as a shell would. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the launcher for POSIX shells")
class LauncherIT {
  private static final Path DISTRIBUTION =
      Path.of(System.getProperty("regionalism.home", "target/regionalism")).toAbsolutePath();
  private static final String VERSION_LINE = "regionalism \\d+\\.\\d+\\.\\d+\\S*";

  @TempDir private Path folder;

  private final Map<String, String> environment = new LinkedHashMap<>();

  @BeforeEach
  void startWithTheJavaOfThisTest() {
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
  }

  @Test
  void printsItsVersionFromAnyWorkingDirectory() {
    Run run = run(DISTRIBUTION.resolve("bin/regionalism"), "--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines().findFirst()).hasValueSatisfying(this::isVersionLine);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void passesTheExitCodeOfWrongUsageThrough() {
    Run run = run(DISTRIBUTION.resolve("bin/regionalism"), "--no-such-option");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--no-such-option");
  }

  @Test
  void passesAnArgumentWithBlanksAndStarsThroughAsOne() {
    Run run = run(DISTRIBUTION.resolve("bin/regionalism"), "--no such *option");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--no such *option");
  }

  @Test
  void startsThroughAChainOfSymbolicLinks() throws IOException {
    Path first = folder.resolve("first");
    Path bin = Files.createDirectories(folder.resolve("a b/bin"));
    Files.createSymbolicLink(first, DISTRIBUTION.resolve("bin/regionalism"));
    Path second = Files.createSymbolicLink(bin.resolve("regionalism"), Path.of("../../first"));

    Run run = run(second, "--version");
    Files.delete(first); // or JUnit warns that it leads out of the temporary folder

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines().findFirst()).hasValueSatisfying(this::isVersionLine);
  }

  @Test
  void leavesTheChoiceOfACollectorToWhoeverMakesOne() {
    environment.put("JAVA_TOOL_OPTIONS", "-XX:+UseG1GC");

    assertThat(run(DISTRIBUTION.resolve("bin/regionalism"), "--version").exitCode()).isZero();
  }

  @Test
  void startsFromPath() {
    environment.put("PATH", DISTRIBUTION.resolve("bin") + ":/usr/bin:/bin");

    Run run = run(Path.of("/bin/sh"), "-c", "exec regionalism --version");

    assertThat(run.exitCode()).isZero();
  }

  @Test
  void leavesTheArchiveOfClassesOutInAnotherPlace() throws IOException {
    Path copy = copyOfDistribution("a copy (of it)");

    Run run = run(copy.resolve("bin/regionalism"), "--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo(versionFromTheOriginal());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void keepsJavasComplaintsAboutAnArchiveOfClassesOutOfTheOutput() throws IOException {
    Path copy = copyOfDistribution("copy");
    Path note = copy.resolve("lib/regionalism.jsa.for");
    assumeThat(note).as("the archive was made").exists();
    Files.writeString(
        note, Files.readString(note).replace(realDistribution().toString(), copy.toString()));

    Run run = run(copy.resolve("bin/regionalism"), "--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo(versionFromTheOriginal());
  }

  @ParameterizedTest
  @CsvSource({"11.0.27, 11.0.27", "1.8.0_452, 1.8.0_452", "9, 9", "16-ea, 16-ea"})
  void refusesAnOlderJavaWithoutStartingIt(String version, String shown) throws IOException {
    environment.put("JAVA_HOME", fakeJdk("JAVA_VERSION=\"" + version + "\"\n").toString());

    Run run = run(DISTRIBUTION.resolve("bin/regionalism"), "--version");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("regionalism: Java 17 or newer is needed, but ")
        .contains("is Java " + shown + ".", "Set JAVA_HOME to the folder of a Java 17 or newer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JAVA_VERSION=\"17\"\n", "OS_NAME=\"x\"\r\nJAVA_VERSION=\"26.0.1\"", ""})
  void startsANewEnoughOrUnknownJava(String release) throws IOException {
    environment.put("JAVA_HOME", fakeJdk(release).toString());

    Run run = run(DISTRIBUTION.resolve("bin/regionalism"), "a  b", "--version");

    assertThat(run.exitCode()).isEqualTo(42);
    assertThat(run.out()).endsWith("[-jar][" + realJar() + "][a  b][--version]\n");
  }

  @Test
  void findsTheReleaseFileOfTheJavaOfPathThroughLinks() throws IOException {
    Path jdk = fakeJdk("JAVA_VERSION=\"11.0.27\"\n");
    Path alternatives = Files.createDirectories(folder.resolve("etc/alternatives"));
    Path bin = Files.createDirectories(folder.resolve("usr/bin"));
    Files.createSymbolicLink(alternatives.resolve("java"), jdk.resolve("bin/java"));
    Files.createSymbolicLink(bin.resolve("java"), Path.of("../../etc/alternatives/java"));
    environment.remove("JAVA_HOME");
    environment.put("PATH", bin + ":/usr/bin:/bin");

    Run run = run(DISTRIBUTION.resolve("bin/regionalism"), "--version");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(bin.resolve("java") + " is Java 11.0.27.", "Install Java 17");
  }

  @Test
  void saysWhatToDoWhenJavaHomeHasNoJava() {
    environment.put("JAVA_HOME", folder.toString());

    Run run = run(DISTRIBUTION.resolve("bin/regionalism"), "--version");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("regionalism: JAVA_HOME is " + folder)
        .contains("unset it to use the java of PATH");
  }

  @Test
  void saysWhatToDoWhenThereIsNoJava() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    environment.remove("JAVA_HOME");
    environment.put("PATH", bin.toString());

    Run run = run(Path.of("/bin/sh"), DISTRIBUTION.resolve("bin/regionalism").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("regionalism: No Java was found")
        .contains("Install Java 17 or newer");
  }

  @Test
  void appendsTheOptionsOfTheEnvironment() throws IOException {
    environment.put("JAVA_HOME", fakeJdk("JAVA_VERSION=\"17.0.15\"\n").toString());
    environment.put("REGIONALISM_JAVA_OPTS", "-Xmx256m  -Da=*");

    Run run = run(DISTRIBUTION.resolve("bin/regionalism"));

    assertThat(run.out()).endsWith("[-Xmx256m][-Da=*][-jar][" + realJar() + "]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "score small.csv, true",
    "score Spring=small.csv, true",
    "score -x=small.csv, true",
    "score large.csv, false",
    "score Spring=large.csv, false",
    "score -, false",
    "score Spring=-, false",
    "batch small.csv, false",
    "--version, true"
  })
  void compilesForSpeedOnlyWhereARunMayBeLong(String arguments, boolean isShort)
      throws IOException {
    Files.write(folder.resolve("small.csv"), new byte[1 << 10]);
    Files.write(folder.resolve("large.csv"), new byte[2 << 20]);
    environment.put("JAVA_HOME", fakeJdk("JAVA_VERSION=\"17.0.15\"\n").toString());

    Run run = run(DISTRIBUTION.resolve("bin/regionalism"), arguments.split(" "));

    assertThat(run.out().contains("[-XX:TieredStopAtLevel=1]")).isEqualTo(isShort);
  }

  @ParameterizedTest
  @CsvSource({"C, C.UTF-8", "POSIX, C.UTF-8", "es_ES.UTF-8, es_ES.UTF-8"})
  void givesThePlainLocaleUtf8(String locale, String given) throws IOException {
    environment.put("JAVA_HOME", fakeJdk("JAVA_VERSION=\"17.0.15\"\n").toString());
    environment.put("LC_ALL", locale);

    Run run = run(DISTRIBUTION.resolve("bin/regionalism"));

    assertThat(run.err()).contains("LC_ALL=" + given + "\n");
  }

  private void isVersionLine(String line) {
    assertThat(line).matches(VERSION_LINE);
  }

  private String versionFromTheOriginal() {
    return run(DISTRIBUTION.resolve("bin/regionalism"), "--version").out();
  }

  private static Path realDistribution() throws IOException {
    return DISTRIBUTION.toRealPath();
  }

  private static Path realJar() throws IOException {
    return realDistribution().resolve("lib/regionalism.jar");
  }

  /** A Java that prints its arguments and its locale, and ends with 42. */
  private Path fakeJdk(String release) throws IOException {
    Path jdk = Files.createDirectories(folder.resolve("fake jdk"));
    Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
    Files.writeString(
        java, "#!/bin/sh\nprintf '[%s]' \"$@\"\necho\necho \"LC_ALL=$LC_ALL\" >&2\nexit 42\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    if (!release.isEmpty()) {
      Files.writeString(jdk.resolve("release"), release);
    }
    return jdk;
  }

  private Path copyOfDistribution(String name) throws IOException {
    Path copy = folder.toRealPath().resolve(name);
    try (Stream<Path> paths = Files.walk(DISTRIBUTION)) {
      for (Path path : paths.toList()) {
        Path target = copy.resolve(DISTRIBUTION.relativize(path));
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    return copy;
  }

  /** Streams go to files, so that neither can fill up while the other is read. */
  private Run run(Path program, String... arguments) {
    try {
      Path out = Files.createTempFile(folder, "out", ".txt");
      Path err = Files.createTempFile(folder, "err", ".txt");
      ProcessBuilder builder =
          new ProcessBuilder(
              Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList());
      builder.environment().keySet().retainAll(List.of("LANG", "LC_ALL", "TMPDIR"));
      builder.environment().putAll(environment);
      Process process =
          builder
              .directory(folder.toFile())
              .redirectInput(ProcessBuilder.Redirect.from(out.toFile()))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      boolean ended = process.waitFor(120, TimeUnit.SECONDS);
      process.destroyForcibly();
      assertThat(ended).as("%s ended in time", builder.command()).isTrue();
      return new Run(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException failure) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", failure);
    }
  }

  private record Run(int exitCode, String out, String err) {}
}
