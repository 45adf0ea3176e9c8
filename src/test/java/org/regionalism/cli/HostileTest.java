package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Meets what is in each folder under {@code hostile/}. With {@code -Dhostile.overwrite} what is
 * said now is written down, and the test fails all the same, so that somebody reads the difference.
 */
class HostileTest {

  private static final Pattern ERROR = Pattern.compile("error\\[([a-z0-9-]+)]");

  /** A name that a file can have on every machine, in folders of which the same is true. */
  private static final String PLAIN_NAME = "([a-z0-9-]{1,100}/)*[a-z0-9-]{1,100}\\.[a-z]+";

  @TempDir private Path folder = Path.of("unset");
  private Path inputs = folder;
  private Path out = folder;

  @BeforeEach
  void makeFolders() throws IOException {
    inputs = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
  }

  static Stream<HostileCase> refused() {
    return HostileCase.all().stream().filter(one -> !one.isLetPass());
  }

  static Stream<HostileCase> letPass() {
    return HostileCase.all().stream().filter(HostileCase::isLetPass);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWithTheCodeThePlaceAndARemedy(HostileCase hostile) throws IOException {
    Run run = run(hostile);

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.REFUSED);
    assertThat(ERROR.matcher(run.err()).results().map(found -> found.group(1)))
        .containsOnly(hostile.code());
    assertThat(run.err()).contains("Nothing was scored and nothing was written.");
    assertThat(run.out()).isEmpty();
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("letPass")
  void letsPassWhatCanBeCleaned(HostileCase hostile) throws IOException {
    Run run = run(hostile);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).doesNotContainPattern(Texts.UNSEEN);
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(inputs) && !path.equals(out));
    try (Stream<Path> written = Files.walk(out)) {
      for (Path file : written.filter(Files::isRegularFile).toList()) {
        assertThat(out.relativize(file).toString()).matches(PLAIN_NAME);
        Harmless.check(file);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"})
  void saysTheSameInEveryLocale(String language) throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      for (HostileCase hostile : HostileCase.all()) {
        inputs = Files.createDirectory(folder.resolve(hostile.name()));
        out = inputs.resolve("out");
        run(hostile);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private Run run(HostileCase hostile) throws IOException {
    List<String> command = hostile.prepare(inputs, out);
    Map<Path, byte[]> before = bytes();

    Run run = Run.of(command.toArray(String[]::new));

    bytes().forEach((file, bytes) -> assertThat(bytes).isEqualTo(before.get(file)));
    assertThat(bytes().keySet()).isEqualTo(before.keySet());
    assertThat(run.err()).doesNotContain("\tat ", "Exception").doesNotContainPattern(Texts.UNSEEN);
    compare(hostile, run.err().replace(inputs + "/", "").replace(System.lineSeparator(), "\n"));
    return run;
  }

  private Map<Path, byte[]> bytes() throws IOException {
    Map<Path, byte[]> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.list(inputs)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(file, Files.readAllBytes(file));
      }
    }
    return bytes;
  }

  private static void compare(HostileCase hostile, String said) throws IOException {
    boolean overwrite = System.getProperty("hostile.overwrite") != null;
    if (overwrite) {
      Files.writeString(hostile.expected(), said);
    }
    assertThat(said).isEqualTo(Files.readString(hostile.expected()));
    assertThat(overwrite).as("expectations were overwritten").isFalse();
  }
}
